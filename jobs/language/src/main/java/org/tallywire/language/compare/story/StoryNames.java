package org.tallywire.language.compare.story;

import org.tallywire.language.text.ContentId;

/** Identifiers of stories that don't go on from the night before. */
public final class StoryNames {
  private StoryNames() {}

  /** Of a story by its earliest document. */
  public static String of(String first) {
    return ContentId.of("story", first);
  }

  /**
   * Of a story whose own name has been taken: one may have kept the name of a first document that
   * has left it, and what that document begins now needs another.
   *
   * @param taken the name
   * @param place of this story among those that would have it, from 2
   */
  public static String apart(String first, String taken, int place) {
    return ContentId.of("story", first, taken, place);
  }
}
