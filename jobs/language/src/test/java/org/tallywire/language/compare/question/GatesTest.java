package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.about;
import static org.tallywire.language.compare.question.Claims.atLeast;
import static org.tallywire.language.compare.question.Claims.changed;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.fraction;
import static org.tallywire.language.compare.question.Claims.measure;
import static org.tallywire.language.compare.question.Claims.money;
import static org.tallywire.language.compare.question.Claims.moreThan;
import static org.tallywire.language.compare.question.Claims.per;
import static org.tallywire.language.compare.question.Claims.percent;
import static org.tallywire.language.compare.question.Claims.report;
import static org.tallywire.language.compare.question.Claims.topic;
import static org.tallywire.language.compare.question.Claims.years;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.compare.question.Finding.Outcome;
import org.tallywire.language.compare.question.Topic.Part;

/** What each gate finds of two claims; none may mind which of the two it is given first. */
class GatesTest {
  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(exactly(4), about(4), Outcome.SAME),
        Arguments.of(money(4, "EUR"), money(5, "EUR"), Outcome.SAME),
        Arguments.of(measure(5, "km"), measure(3, "[mi_i]"), Outcome.ALIKE),
        Arguments.of(percent(50), fraction(0.5), Outcome.ALIKE),
        Arguments.of(money(4, "EUR"), money(4, "USD"), Outcome.DIFFERENT),
        Arguments.of(measure(5, "km"), measure(5, "kg"), Outcome.DIFFERENT),
        Arguments.of(exactly(50), percent(50), Outcome.DIFFERENT),
        Arguments.of(per(money(4, "GBP"), "mo"), per(money(5, "GBP"), "mo"), Outcome.SAME),
        Arguments.of(per(money(4, "GBP"), "mo"), money(4, "GBP"), Outcome.ALIKE),
        Arguments.of(per(money(4, "GBP"), "mo"), per(money(4, "GBP"), "a"), Outcome.DIFFERENT),
        Arguments.of(exactly(34), years(34), Outcome.DIFFERENT),
        Arguments.of(changed(percent(3), "up"), changed(percent(3), "down"), Outcome.DIFFERENT),
        Arguments.of(changed(percent(3), "up"), changed(percent(4), "up"), Outcome.SAME));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void kind(Answer a, Answer b, Outcome expected) {
    Topic one = topic(claim("It is [so much].", a));
    Topic other = topic(claim("It is [so much].", b));

    assertThat(both(new KindGate(), one, other)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "troop, troop, SAME",
    "troop, soldier, SAME",
    "soldier, serviceman, SAME",
    "troop, serviceman, SAME",
    "aircraft, plane, SAME",
    "killing, homicide, SAME",
    "man, woman, DIFFERENT",
    "boy, girl, DIFFERENT",
    "victim, suspect, DIFFERENT",
    "victim, worker, ALIKE",
    "house, troop, DIFFERENT",
    "tank, ship, DIFFERENT",
    // A figure may be one of anything.
    "figure, troop, UNKNOWN",
    ", troop, UNKNOWN"
  })
  void thing(String a, String b, Outcome expected) {
    Topic one = topic(counting(a));
    Topic other = topic(counting(b));

    assertThat(both(new ThingGate(), one, other)).isEqualTo(expected);
  }

  @Test
  void thingsOfTwoSortsAreNoMoreThanAlike() {
    Topic marshals =
        topic(claim("[12 river marshals] came.", exactly(12)).of("river agents", "agent"));
    Topic customs =
        topic(claim("[12 customs agents] came.", exactly(12)).of("customs agents", "agent"));
    Topic agents = topic(claim("[12 agents] came.", exactly(12)).of("agents", "agent"));

    assertThat(both(new ThingGate(), marshals, customs)).isEqualTo(Outcome.ALIKE);
    assertThat(both(new ThingGate(), marshals, agents)).isEqualTo(Outcome.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "kill, kill, SAME",
    "kill, injure, DIFFERENT",
    "arrest, charge, DIFFERENT",
    "shoot, injure, ALIKE",
    "shoot, kill, DIFFERENT",
    "kill, , UNKNOWN"
  })
  void event(String a, String b, Outcome expected) {
    Topic one = topic(counting("person").event(a));
    Topic other = topic(counting("person").event(b));

    assertThat(both(new EventGate(), one, other)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "sink, sink, SAME",
    "sink, build, UNKNOWN",
    // These tell nothing.
    "be, be, UNKNOWN",
    "say, say, UNKNOWN"
  })
  void theVerbStandsForAnEvent(String a, String b, Outcome expected) {
    Topic one = topic(counting("ship").verb(a));
    Topic other = topic(counting("ship").verb(b));

    assertThat(both(new EventGate(), one, other)).isEqualTo(expected);
  }

  @Test
  void noOtherTimeIsAPrisonTerm() {
    Topic term =
        topic(claim("She was sentenced to [18 months].", measure(18, "mo")).verb("sentence"));
    Topic voyage = topic(claim("The voyage took [18 months].", measure(18, "mo")).verb("take"));
    Topic jail =
        topic(claim("A court jailed her for [18 months].", measure(18, "mo")).verb("jail"));

    assertThat(both(new EventGate(), term, voyage)).isEqualTo(Outcome.DIFFERENT);
    assertThat(both(new EventGate(), term, jail)).isEqualTo(Outcome.UNKNOWN);
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        Arguments.of("[Four victims] are named.", "victims", Part.WHOLE),
        Arguments.of("[Two of the victims] are named.", "victims", Part.SOME),
        Arguments.of("Police named 9, among them [two sailors].", "sailors", Part.SOME),
        Arguments.of("Police named 9, including [two sailors].", "sailors", Part.SOME),
        Arguments.of("Of the 9 men aboard, [two] swam.", "men", Part.SOME),
        Arguments.of("\"Of those aboard, only [two] swam.\"", "men", Part.SOME),
        Arguments.of("Of about 1,200 men aboard, at least [two] swam.", "men", Part.SOME),
        Arguments.of("Of course, [two] swam.", "men", Part.WHOLE),
        Arguments.of("Of the 9, we know, and [two] swam.", "men", Part.WHOLE),
        Arguments.of("[Three other men] fled.", "other men", Part.OTHERS),
        Arguments.of("[Three more men] fled.", "more men", Part.OTHERS),
        Arguments.of("[Another man] fled.", "man", Part.OTHERS),
        Arguments.of("[More than 3,000 men] fled.", "men", Part.WHOLE),
        Arguments.of("[200 or more men] fled.", "men", Part.WHOLE),
        Arguments.of("[Mothers of six] fled.", "mothers", Part.WHOLE));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void partOfAPhrase(String sentence, String concept, Part expected) {
    assertThat(Topic.partOf(claim(sentence, exactly(3)).of(concept, "man").build()))
        .isEqualTo(expected);
  }

  @Test
  void part() {
    Topic men = topic(claim("[Three men] fled.", exactly(3)).of("men", "man"));
    Topic otherMen = topic(claim("[Three other men] fled.", exactly(3)).of("other men", "man"));
    Topic many = topic(claim("[More than 3,000 men] fled.", moreThan(3000)).of("men", "man"));
    Topic some = topic(claim("[Two of the men] fled.", exactly(2)).of("men", "man"));

    assertThat(both(new PartGate(), men, otherMen)).isEqualTo(Outcome.DIFFERENT);
    assertThat(both(new PartGate(), men, some)).isEqualTo(Outcome.DIFFERENT);
    assertThat(both(new PartGate(), otherMen, otherMen)).isEqualTo(Outcome.SAME);
    assertThat(both(new PartGate(), men, many)).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void theOthersAmongVictimsMayBeAllThatThereAre() {
    Topic all = topic(claim("[Eight people] were hurt.", exactly(8)).of("people").event("injure"));
    Topic others =
        topic(claim("One died, [eight others] were hurt.", exactly(8)).of("other").event("injure"));
    Topic nine = topic(claim("[Nine people] were hurt.", exactly(9)).of("people").event("injure"));

    assertThat(both(new PartGate(), all, others)).isEqualTo(Outcome.ALIKE);
    assertThat(both(new PartGate(), nine, others)).isEqualTo(Outcome.DIFFERENT);
  }

  @Test
  void theOthersThatWereArrestedAreNotThoseArrestedFirst() {
    Topic two = topic(claim("[Two men] were held.", exactly(2)).of("men", "man").event("arrest"));
    Topic others =
        topic(
            claim("[Two other men] were held.", exactly(2)).of("other men", "man").event("arrest"));

    assertThat(both(new PartGate(), two, others)).isEqualTo(Outcome.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Russia, Ukraine, DIFFERENT",
    "Moscow, Russia, SAME",
    "the Kremlin, Russia, SAME",
    "the Kremlin, Moscow, SAME",
    "Russian forces, Moscow, SAME",
    "Russian forces, Ukrainian forces, DIFFERENT",
    "Kyiv, Ukraine, SAME",
    "Moscow, Kyiv, DIFFERENT",
    "Velm Shipping, Velm Shipping Company, SAME",
    "Velm Shipping, Arden Lines, DIFFERENT",
    ", Russia, UNKNOWN"
  })
  void holder(String a, String b, Outcome expected) {
    Topic one = topic(counting("tank").by(a));
    Topic other = topic(counting("tank").by(b));

    assertThat(both(new HolderGate(), one, other)).isEqualTo(expected);
  }

  @Test
  void aHolderWithoutANameMayBeAnybody() {
    Topic company = topic(counting("tank").byNoun("the company"));
    Topic velm = topic(counting("tank").by("Velm Shipping"));

    assertThat(both(new HolderGate(), company, velm)).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void whoseTheDeadAreTellsNothing() {
    Topic one = topic(counting("person").event("kill").by("Arden"));
    Topic other = topic(counting("person").event("kill").by("Velm"));

    assertThat(both(new HolderGate(), one, other)).isEqualTo(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "Arden, Arden, SAME",
    "Arden, ARDEN, SAME",
    "Arden, Velm, ALIKE",
    "France, Norway, DIFFERENT",
    // Names of countries inside other names.
    "South Sudan's north, Sudan, DIFFERENT",
    "South Sudanese camps, Sudan, ALIKE",
    "New Mexico, United States, ALIKE",
    "the south of Papua New Guinea, Guinea, DIFFERENT",
    "Northern Ireland, Ireland, ALIKE",
    "the United States' south, America, SAME",
    "French-held villages, France, SAME",
    "France, Arden, ALIKE",
    ", Arden, UNKNOWN"
  })
  void place(String a, String b, Outcome expected) {
    assertThat(both(new PlaceGate(), topic(counting("tank").at(a)), topic(counting("tank").at(b))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // Days of one state of things.
    "2021-12-03, 2021-12-03, 2021-12-03, 2021-12-03, SAME",
    "2021-12-03, 2021-12-03, 2021-12-09, 2021-12-09, ALIKE",
    "2021-12-03, 2021-12-03, 2022-02-03, 2022-02-03, DIFFERENT",
    // A day and its month, a year and the year before.
    "2021-12-03, 2021-12-03, 2021-12-01, 2021-12-31, ALIKE",
    "2021-01-01, 2021-12-31, 2021-01-01, 2021-12-31, SAME",
    "2021-01-01, 2021-12-31, 2019-01-01, 2019-12-31, DIFFERENT",
    "2021-04-01, 2021-06-30, 2021-07-05, 2021-07-05, DIFFERENT",
    ", , 2021-12-03, 2021-12-03, UNKNOWN"
  })
  void time(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, Outcome found) {
    Topic one = topic(counting("tank").during(from, to));
    Topic other = topic(counting("tank").during(otherFrom, otherTo));

    assertThat(both(new TimeGate(), one, other)).isEqualTo(found);
  }

  @Test
  void ofMoneyAndVictimsTimesAreReadOtherwise() {
    LocalDate day = LocalDate.of(2021, 3, 1);
    Topic money = topic(claim("It made [5 euros].", money(5, "EUR")).of("profit").on(day));
    Topic nextWeek =
        topic(claim("It made [5 euros].", money(5, "EUR")).of("profit").on(day.plusDays(7)));
    Topic dead = topic(counting("person").event("kill").on(day));
    Topic nextYear = topic(counting("person").event("kill").on(day.plusYears(1)));
    Topic nextGeneration = topic(counting("person").event("kill").on(day.plusYears(30)));

    assertThat(both(new TimeGate(), money, nextWeek)).isEqualTo(Outcome.DIFFERENT);
    assertThat(both(new TimeGate(), dead, nextYear)).isEqualTo(Outcome.ALIKE);
    assertThat(both(new TimeGate(), dead, nextGeneration)).isEqualTo(Outcome.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "41, 0, 42, 150, DIFFERENT",
    "41, 0, 42, 20, UNKNOWN", // an error, likelier than a birthday
    "41, 0, 43, 150, UNKNOWN",
    "41, 0, 44, 800, DIFFERENT",
    "42, 0, 41, 150, UNKNOWN", // nobody grows younger
    "41, 0, 41, 800, UNKNOWN"
  })
  void peopleGrowOlder(int age, int day, int laterAge, int laterDay, Outcome found) {
    assertThat(both(new TimeGate(), aged(age, day), aged(laterAge, laterDay))).isEqualTo(found);
  }

  private static Topic aged(int age, int day) {
    return topic(
        claim("Ada Brook, [" + age + "], said so.", years(age))
            .by("Ada Brook")
            .naming("Ada Brook")
            .in(report("courier", day)));
  }

  @ParameterizedTest
  @CsvSource({
    "ASSERTED, ASSERTED, SAME",
    "PLANNED, PLANNED, SAME",
    "PLANNED, ASSERTED, DIFFERENT",
    "POSSIBLE, ASSERTED, DIFFERENT",
    "PLANNED, POSSIBLE, ALIKE",
    "DENIED, ASSERTED, ALIKE",
    "UNCONFIRMED, ASSERTED, ALIKE",
    "UNCONFIRMED, PLANNED, ALIKE"
  })
  void status(ClaimStatus a, ClaimStatus b, Outcome expected) {
    Topic one = topic(counting("tank").status(a));
    Topic other = topic(counting("tank").status(b));

    assertThat(both(new StatusGate(), one, other)).isEqualTo(expected);
  }

  @Test
  void aVictimIsNoSuspectUnlessTheNameSaysSo() {
    Topic dead = topic(claim("[A man] was killed.", exactly(1)).of("man").event("kill"));
    Topic held = topic(claim("[A man] was arrested.", exactly(1)).of("man").event("arrest"));
    Topic shotTamm =
        topic(claim("[Peter Tamm] was shot.", exactly(1)).event("shoot").naming("Peter Tamm"));
    Topic heldTamm =
        topic(claim("[Peter Tamm] was arrested.", exactly(1)).event("arrest").naming("Peter Tamm"));

    assertThat(both(new PersonGate(), dead, held)).isEqualTo(Outcome.DIFFERENT);
    assertThat(both(new PersonGate(), dead, dead)).isEqualTo(Outcome.ALIKE);
    assertThat(both(new PersonGate(), shotTamm, heldTamm)).isEqualTo(Outcome.SAME);
    assertThat(both(new PersonGate(), dead, topic(counting("man").event("kill"))))
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void dozensAreVague() {
    assertThat(claim("[Dozens of tanks] left.", atLeast(24)).build().vague()).isTrue();
    assertThat(claim("[At least 24 tanks] left.", atLeast(24)).build().vague()).isFalse();
    assertThat(claim("[24 tanks] left.", exactly(24)).build().vague()).isFalse();
  }

  private static ClaimForTest counting(String lemma) {
    return claim("There are [40 of that sort].", exactly(40)).of(lemma, lemma);
  }

  static Outcome both(Gate gate, Topic a, Topic b) {
    Finding found = gate.compare(a, b);
    assertThat(gate.compare(b, a).outcome()).as("the other way round").isEqualTo(found.outcome());
    return found.outcome();
  }
}
