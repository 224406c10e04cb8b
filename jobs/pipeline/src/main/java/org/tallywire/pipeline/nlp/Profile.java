package org.tallywire.pipeline.nlp;

import java.util.Locale;

/** Whether networks of the project's own look again at what was found without them. */
public enum Profile {
  /** They do. */
  ACCURATE,
  /** They don't: several times as fast. */
  FAST;

  /** The profile of a name in the settings, such as {@code fast}. */
  public static Profile of(String name) {
    for (Profile profile : values()) {
      if (profile.name().toLowerCase(Locale.ROOT).equals(name)) {
        return profile;
      }
    }
    throw new IllegalArgumentException("'" + name + "' is neither 'accurate' nor 'fast'");
  }
}
