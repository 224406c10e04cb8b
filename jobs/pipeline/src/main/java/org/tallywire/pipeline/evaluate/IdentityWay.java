package org.tallywire.pipeline.evaluate;

import java.util.Locale;

/** Ways to say which names mean one thing: the program's, and simple ones beside it. */
enum IdentityWay {
  TALLYWIRE {
    @Override
    String entity(MadeMention mention) {
      return mention.entity();
    }
  },
  /** The same type and last word, whatever its case. */
  SAME_HEAD {
    @Override
    String entity(MadeMention mention) {
      return mention.type() + " " + mention.head();
    }
  },
  /** The same words. */
  SAME_TEXT {
    @Override
    String entity(MadeMention mention) {
      return mention.text();
    }
  };

  /** What a name means; equal where it is one thing. */
  abstract String entity(MadeMention mention);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
