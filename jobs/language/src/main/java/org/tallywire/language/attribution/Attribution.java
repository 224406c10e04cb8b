package org.tallywire.language.attribution;

import org.tallywire.language.entity.EntityMention;

/**
 * Somebody said something. Positions are UTF-16 units of the document's text.
 *
 * @param id identifies it in the document
 * @param sentenceNumber the sentence that the content begins in
 * @param source the words that stand for the source, with what is set off beside them ("Mari Tamm,
 *     a harbour master"; "who" in a relative clause), or null where there is only a cue
 * @param sourceName the words that name the source, without what is set off; or null
 * @param sourceEntity the name inside the source, or null
 * @param sourceKind what the source is
 * @param cue the reporting words, or null
 * @param contentBegin first char of what was said
 * @param contentEnd after its last char
 * @param speech how it was reported
 * @param stance what the source does with the content
 * @param parentId the attribution of who reported that they said it, or null
 * @param rule names the rule that found it
 */
public record Attribution(
    String id,
    int sentenceNumber,
    TextSpan source,
    TextSpan sourceName,
    EntityMention sourceEntity,
    SourceKind sourceKind,
    TextSpan cue,
    int contentBegin,
    int contentEnd,
    Speech speech,
    Stance stance,
    String parentId,
    String rule) {

  /** The rule of what somebody expects or believes: who tells of it stands behind its figures. */
  static final String EXPECTATION = "expectation";

  /**
   * The rule of cues that annotated texts use for all that somebody wants, plans or thinks of,
   * where nobody says a figure.
   */
  static final String LEARNT_CUE = "learnt-cue";

  /**
   * Words in the text.
   *
   * @param begin first char
   * @param end after the last char
   * @param text as written
   */
  public record TextSpan(int begin, int end, String text) {}

  /** What a source is. */
  public enum SourceKind {
    PERSON,
    ORGANIZATION,
    DOCUMENT,
    ANONYMOUS,
    PUBLISHER
  }

  /** How a content is reported. */
  public enum Speech {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** What a source does with a content. */
  public enum Stance {
    SAYS,
    DENIES,
    CONFIRMS,
    DECLINES
  }
}
