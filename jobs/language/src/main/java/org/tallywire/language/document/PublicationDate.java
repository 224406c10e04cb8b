package org.tallywire.language.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a document was published and how that is known.
 *
 * @param day or null
 * @param moment where the time and its zone are stated; else null
 * @param source where the day was found
 */
record PublicationDate(LocalDate day, Instant moment, DateSource source) {

  /**
   * The date by the best source there is: metadata, lines around the report, its dateline, the
   * page's address.
   *
   * @param metadata the field, or null
   * @param header dates of the lines around the report
   * @param dateline of the report, or null
   * @param text of the report, where a dateline without a year finds it
   * @param url or null
   */
  static PublicationDate of(
      String metadata,
      List<DateLine.Stamp> header,
      DatelineRule.Dateline dateline,
      String text,
      String url) {
    DateLine.Stamp stamp = MetadataDate.parse(metadata);
    if (stamp != null) {
      return new PublicationDate(stamp.date(), stamp.instant(), DateSource.METADATA);
    }
    stamp = DateLine.publication(header);
    if (stamp != null) {
      return new PublicationDate(stamp.date(), stamp.instant(), DateSource.HEADER);
    }
    LocalDate address = AddressRule.date(url);
    LocalDate inText = dateline == null ? null : YearRule.date(dateline, text, address);
    if (inText != null) {
      return new PublicationDate(inText, null, DateSource.TEXT);
    }
    return address == null
        ? new PublicationDate(null, null, DateSource.NONE)
        : new PublicationDate(address, null, DateSource.URL);
  }
}
