package org.tallywire.pipeline.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A batch date as a person writes it. */
public final class BatchDate {
  private BatchDate() {}

  /**
   * @param option names it in errors
   * @param written yyyy-MM-dd, with a year of four digits, as the folders of tables have it
   * @throws UsageException when it is anything else
   */
  public static LocalDate parse(String option, String written) {
    try {
      LocalDate date = LocalDate.parse(written);
      // A year may also be read with a sign and more digits, and would then name another folder.
      if (date.getYear() >= 1 && date.getYear() <= 9999 && date.toString().equals(written)) {
        return date;
      }
      throw wrong(option, written, null);
    } catch (DateTimeParseException e) {
      throw wrong(option, written, e);
    }
  }

  private static UsageException wrong(String option, String written, Exception cause) {
    return new UsageException(
        "batch date '"
            + written
            + "' is no date; write it as yyyy-MM-dd, such as "
            + option
            + " 2021-12-06.",
        cause);
  }
}
