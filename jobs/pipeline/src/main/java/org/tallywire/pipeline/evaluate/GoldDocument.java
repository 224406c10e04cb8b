package org.tallywire.pipeline.evaluate;

import java.util.List;

/**
 * A text with the claims that annotators found in it.
 *
 * @param id names it in reports
 * @param title from metadata, or null
 * @param publishedAt day or moment of publication, or null
 * @param text what the claims' positions count in
 * @param claims in order of position
 */
public record GoldDocument(
    String id, String title, String publishedAt, String text, List<AnnotatedClaim> claims)
    implements GoldText {
  public GoldDocument {
    claims = List.copyOf(claims);
  }

  /** The same text with other claims. */
  GoldDocument with(List<AnnotatedClaim> others) {
    return new GoldDocument(id, title, publishedAt, text, others);
  }
}
