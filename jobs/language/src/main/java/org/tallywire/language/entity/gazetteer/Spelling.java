package org.tallywire.language.entity.gazetteer;

/** What counts as one spelling when names are looked up. */
public final class Spelling {
  private Spelling() {}

  /** The name without a leading "the". */
  public static String withoutArticle(String name) {
    return name.length() > 4 && name.regionMatches(true, 0, "the ", 0, 4)
        ? name.substring(4)
        : name;
  }

  /** The name without a leading "the", with straight apostrophes. */
  static String plain(String name) {
    return withoutArticle(name).replace('’', '\'');
  }

  /** An apostrophe is straight. */
  static char plain(char c) {
    return c == '’' ? '\'' : c;
  }
}
