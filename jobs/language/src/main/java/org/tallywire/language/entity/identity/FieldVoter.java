package org.tallywire.language.entity.identity;

import java.util.Collections;

/** A minister and a swimmer of one name, beside different names, are two people. */
final class FieldVoter implements ApartVoter {
  @Override
  public String rule() {
    return "different roles";
  }

  @Override
  public boolean apart(Evidence one, Evidence other) {
    return !one.fields().isEmpty()
        && !other.fields().isEmpty()
        && Collections.disjoint(one.fields(), other.fields());
  }

  @Override
  public boolean yieldsToContext() {
    return true;
  }
}
