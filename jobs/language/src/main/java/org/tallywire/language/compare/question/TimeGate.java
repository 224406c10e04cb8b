package org.tallywire.language.compare.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Times that can be one. What is so today and what was so last week are compared, as news goes on;
 * quarters and years are not the one before. Of what happened to people a text gives the day of the
 * deed, of the arrest or of the report, so there only many years speak against each other. Of ages
 * the days between the reports count: who was 41 in January and is 42 in June had a birthday,
 * unless dead.
 */
final class TimeGate implements Gate {
  /** As far apart two days may be that still speak of one state of things. */
  private static final long NEAR_DAYS = 20;

  private static final long NEAR_DAYS_OF_EVENTS = 3 * 366;

  /** In fewer days a year more is likelier an error than a birthday. */
  private static final long NEAR_DAYS_OF_AGES = 60;

  private static final long YEAR = 365;

  private static final String DEATH = "kill";

  private static final Set<QuantityKind> OF_PERIODS =
      Set.of(QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MULTIPLIER);

  @Override
  public Finding compare(Topic a, Topic b) {
    if (a.kind() == QuantityKind.AGE) {
      boolean dead = DEATH.equals(a.event()) || DEATH.equals(b.event());
      return a.ofPersonsWith(b) && !dead ? ages(a.claim(), b.claim()) : Finding.unknown();
    }
    LocalDate start = a.claim().timeStart();
    LocalDate otherStart = b.claim().timeStart();
    if (start == null || otherStart == null) {
      return Finding.unknown();
    }
    LocalDate end = a.claim().timeEnd() == null ? start : a.claim().timeEnd();
    LocalDate otherEnd = b.claim().timeEnd() == null ? otherStart : b.claim().timeEnd();
    if (start.equals(otherStart) && end.equals(otherEnd)) {
      return Finding.same(start.equals(end) ? start : start + "/" + end);
    }
    String one = start + "/" + end;
    String other = otherStart + "/" + otherEnd;
    long apart =
        Math.max(
            ChronoUnit.DAYS.between(end, otherStart), ChronoUnit.DAYS.between(otherEnd, start));
    if (apart <= 0) {
      return Finding.alike(one, other);
    }
    boolean events = a.event() != null || b.event() != null;
    long near = events ? NEAR_DAYS_OF_EVENTS : OF_PERIODS.contains(a.kind()) ? 1 : NEAR_DAYS;
    boolean periods =
        ChronoUnit.DAYS.between(start, end) > NEAR_DAYS
            || ChronoUnit.DAYS.between(otherStart, otherEnd) > NEAR_DAYS;
    return apart > near || periods && !events && apart > 1
        ? Finding.different(one, other)
        : Finding.alike(one, other);
  }

  private static Finding ages(ComparedClaim a, ComparedClaim b) {
    LocalDate one = a.report().publishedDate();
    LocalDate other = b.report().publishedDate();
    if (one == null || other == null) {
      return Finding.unknown();
    }
    long days = ChronoUnit.DAYS.between(one, other);
    double older = Math.signum(days) * (b.value() - a.value());
    boolean grown =
        Math.abs(days) >= NEAR_DAYS_OF_AGES && older >= 1 && older <= 1 + Math.abs(days) / YEAR;
    return grown ? Finding.different(one, other) : Finding.unknown();
  }
}
