package org.tallywire.pipeline.evaluate;

import java.util.List;

/**
 * A text with the time expressions that annotators found in it.
 *
 * @param id names it in reports
 * @param publishedAt day or moment of publication, or null
 * @param text what the positions count in
 * @param annotatedEnd code point up to which the text is annotated: what is read after it counts
 *     neither way
 * @param times in order of position
 * @param creation marks that give the publication day: found or not, they count neither way
 */
public record TimedDocument(
    String id,
    String publishedAt,
    String text,
    int annotatedEnd,
    List<AnnotatedTime> times,
    List<AnnotatedTime> creation)
    implements GoldText {
  public TimedDocument {
    times = List.copyOf(times);
    creation = List.copyOf(creation);
  }

  /** Headlines are not told from the text. */
  @Override
  public String title() {
    return null;
  }

  /** Whether an answer with no mark of its own is wrong. */
  boolean counts(AnnotatedTime answer) {
    return answer.begin() < annotatedEnd && creation.stream().noneMatch(answer::overlaps);
  }
}
