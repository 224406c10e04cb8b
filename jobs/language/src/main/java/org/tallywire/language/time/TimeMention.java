package org.tallywire.language.time;

import java.time.LocalDate;

/**
 * A time expression. Positions are UTF-16 units of the document's text.
 *
 * @param sentenceNumber the sentence it stands in
 * @param begin first char
 * @param end after the last char
 * @param type TIMEX3 type
 * @param value TIMEX3 value ({@code 2021-12-07}, {@code P10D}, {@code 2021-W49}), or null when
 *     unresolved
 * @param startDate first day, or null
 * @param endDate last day, inclusive, or null
 * @param anchorDate the publication day that a relative expression was resolved against, or null
 * @param unresolvedReason why there is no value, or null
 * @param rule names the rule that read it
 */
public record TimeMention(
    int sentenceNumber,
    int begin,
    int end,
    TimeType type,
    String value,
    LocalDate startDate,
    LocalDate endDate,
    LocalDate anchorDate,
    String unresolvedReason,
    String rule) {}
