package org.tallywire.language.time;

import java.util.function.Function;

/**
 * An expression for a stretch of the calendar.
 *
 * @param relative whether the publication day is needed
 * @param period finds the stretch; called for a relative one only where the document is dated; null
 *     when the text does not tell
 */
record PeriodMeaning(boolean relative, Function<ReadingContext, CalendarPeriod> period)
    implements Meaning {

  static PeriodMeaning absolute(CalendarPeriod period) {
    return new PeriodMeaning(false, context -> period);
  }

  static PeriodMeaning relative(Function<ReadingContext, CalendarPeriod> period) {
    return new PeriodMeaning(true, period);
  }

  @Override
  public Resolution resolve(ReadingContext context) {
    if (relative && context.published() == null) {
      return Resolution.undated(TimeType.DATE);
    }
    CalendarPeriod found = period.apply(context);
    if (found == null) {
      return new Resolution(TimeType.DATE, null, null, null, false, "nothing to count from");
    }
    context.discourse().mention(found);
    return Resolution.of(found, relative);
  }

  /** The same expression, its period changed. */
  PeriodMeaning map(Function<CalendarPeriod, CalendarPeriod> change) {
    return new PeriodMeaning(
        relative,
        context -> {
          CalendarPeriod found = period.apply(context);
          return found == null ? null : change.apply(found);
        });
  }
}
