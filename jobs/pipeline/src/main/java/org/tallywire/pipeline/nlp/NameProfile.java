package org.tallywire.pipeline.nlp;

import java.util.Locale;

/** How the built-in pipeline recognizes names. */
public enum NameProfile {
  /** The project's own network looks again at what NLP4J guessed. */
  ACCURATE,
  /** What NLP4J guessed stands. */
  FAST;

  /** The profile of a name in the settings, such as {@code fast}. */
  public static NameProfile of(String name) {
    for (NameProfile profile : values()) {
      if (profile.name().toLowerCase(Locale.ROOT).equals(name)) {
        return profile;
      }
    }
    throw new IllegalArgumentException("'" + name + "' is neither 'accurate' nor 'fast'");
  }
}
