package org.tallywire.language.entity.identity;

import java.util.Collections;

/** "Estonian minister" and "Latvian minister" of one name, beside different names, are two. */
final class CountryVoter implements ApartVoter {
  @Override
  public String rule() {
    return "different countries";
  }

  @Override
  public boolean apart(Evidence one, Evidence other) {
    return !one.countries().isEmpty()
        && !other.countries().isEmpty()
        && Collections.disjoint(one.countries(), other.countries());
  }

  @Override
  public boolean yieldsToContext() {
    return true;
  }
}
