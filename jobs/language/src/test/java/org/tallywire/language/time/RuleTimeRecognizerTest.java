package org.tallywire.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.TaggedText;

class RuleTimeRecognizerTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 17);

  private final TimeRecognizer recognizer = new RuleTimeRecognizer();

  /** Words without a tag get one that no rule asks for. */
  private static AnnotatedDocument document(LocalDate published, String... lines) {
    String[] tagged =
        Arrays.stream(lines)
            .map(
                line ->
                    Arrays.stream(line.split(" "))
                        .map(
                            word ->
                                word.contains("/") || word.startsWith("[") ? word : word + "/XX")
                        .collect(Collectors.joining(" ")))
            .toArray(String[]::new);
    AnnotatedDocument undated = TaggedText.of(tagged);
    return new AnnotatedDocument("doc", undated.text(), null, published, undated.sentences());
  }

  private List<String> read(LocalDate published, String... lines) {
    AnnotatedDocument document = document(published, lines);
    return recognizer.recognize(document).stream()
        .map(m -> document.textOf(m.begin(), m.end()) + " = " + m.type() + " " + m.value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The crews will/MD meet/VB on Friday                  | Friday = DATE 2023-05-19
          The mayor said/VBD/say on Friday they were tired     | Friday = DATE 2023-05-12
          On Monday _, the mayor resigned/VBD                  | Monday = DATE 2023-05-15
          The harbour opens/VBZ Monday                         | Monday = DATE 2023-05-22
          They plan/VBP to/TO sail/VB on the 20th              | the 20th = DATE 2023-05-20
          Workers walked/VBD out on the 9th                    | the 9th = DATE 2023-05-09
          Votes are due/JJ/due by Thursday                     | Thursday = DATE 2023-05-18
          It was/VBD/be sold/VBN last Wednesday                | last Wednesday = DATE 2023-05-10
          She could/MD not be/VB reached/VBN on Saturday       | Saturday = DATE 2023-05-13
          Neither could/MD be/VB reached/VBN on Saturday       | Saturday = DATE 2023-05-13
          It began/VBD as planned/VBN/plan on Saturday         | Saturday = DATE 2023-05-13
          The first to/TO leave/VB on Monday sank/VBD          | Monday = DATE 2023-05-15
          He has/VBZ/have given/VBN them until Friday          | Friday = DATE 2023-05-19
          They waited/VBD until Friday                         | Friday = DATE 2023-05-12
          They were/VBD/be tired/JJ before Friday _'s race     | Friday = DATE 2023-05-12
          """)
  void placesWeekdaysAndDaysByTheTenseOfTheirClause(String sentence, String expected) {
    assertThat(read(PUBLISHED, sentence)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge opens next week                  | next week = DATE 2023-W21
          The bridge opens early next year            | early next year = DATE 2024
          Floods came this/DT spring                  | this spring = DATE 2023-SP
          Work ends by the end of July                | the end of July = DATE 2023-07
          Prices fell/VBD from a month earlier        | a month earlier = DATE 2023-04
          They met/VBD yesterday                      | yesterday = DATE 2023-05-16
          They met/VBD on June 16 last year           | June 16 last year = DATE 2022-06-16
          Snow fell/VBD on December 31                | December 31 = DATE 2022-12-31
          A sale closed/VBD last fall                 | last fall = DATE 2022-FA
          Output grew/VBD in the third quarter of 2021 | the third quarter of 2021 = DATE 2021-Q3
          Output grew/VBD in fiscal 2020              | fiscal 2020 = DATE 2020
          Rents soared/VBD in the late 1990s          | the late 1990s = DATE 199
          A fair began/VBD in the 18th century        | the 18th century = DATE 17
          They met/VBD over the weekend               | the weekend = DATE 2023-W19-WE
          Shops shut/VBD on Good Friday               | Good Friday = DATE 2023-04-07
          They danced/VBD on New Year _'s Eve         | New Year's Eve = DATE 2022-12-31
          It is now/RB a museum                       | now = DATE PRESENT_REF
          He recently/RB moved                        | recently = DATE PAST_REF
          It runs from 24 to 27 of next month         | 24 to 27 of next month = DATE 2023-06-24/2023-06-27
          They hiked/VBD six weeks ago                | six weeks ago = DATE 2023-W14
          Rents fell/VBD in the mid-1980s             | the mid-1980s = DATE 198
          She trained/VBD from 1996-97                | 1996-97 = DATE 1996/1997
          Dues are lower/JJR than in the year-ago third quarter | the year-ago third quarter = DATE 2021-Q3
          Guests will/MD come/VB on June 3-5          | June 3-5 = DATE 2023-06-03/2023-06-05
          It ran/VBD from 3 to 5 May/NNP              | 3 to 5 May = DATE 2023-05-03/2023-05-05
          It will/MD sell/VB under a/DT February/NNP deal/NN | February = DATE 2023-02
          They agreed/VBD a pact/NN/pact to/TO merge/VB in January | January = DATE 2024-01
          The budget for fiscal year 2023-24          | fiscal year 2023-24 = DATE 2023/2024
          The week of March 6 was cold                | The week of March 6 = DATE 2023-W10
          It snowed/VBD the day after Thanksgiving    | the day after Thanksgiving = DATE 2022-11-25
          They sang/VBD on this Sunday, May 21        | this Sunday, May 21 = DATE 2023-05-21
          They met/VBD in Easter week                 | Easter week = DATE 2023-W14
          They met/VBD on Labor Day weekend           | Labor Day weekend = DATE 2022-W35-WE
          It rose/VBD since year _- _end              | year-end = DATE 2022-12-31
          It will/MD rise/VB by year _'s end          | year's end = DATE 2023
          He may/MD one day return/VB                 | one day = DATE FUTURE_REF
          He moved years ago                          | years ago = DATE PAST_REF
          It sold 40/CD so far                        | so far = DATE PRESENT_REF
          It sold 40/CD so far this year              | this year = DATE 2023
          """)
  void resolvesDatesAgainstThePublicationDay(String sentence, String expected) {
    assertThat(read(PUBLISHED, sentence)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The strike lasted more than two years       | more than two years = DURATION P2Y
          In the past few weeks it rained             | the past few weeks = DURATION PXW
          A five _-year plan was signed               | five-year = DURATION P5Y
          A comet returns every 33 years              | every 33 years = SET P33Y
          She gives a weekly/JJ talk                  | weekly = SET P1W
          The train left at 10:35 a.m. Friday         | 10:35 a.m. Friday = TIME 2023-05-12T10:35
          They met/VBD Saturday night                 | Saturday night = TIME 2023-05-13TNI
          The roof fell/VBD late Monday night         | late Monday night = TIME 2023-05-15TNI
          It was posted 5 hours ago                   | 5 hours ago = TIME PAST_REF
          They waited two and a half years            | two and a half years = DURATION P2Y6M
          It may take weeks or months after that      | weeks or months = DURATION PXW
          They return in a year or two                | a year or two = DURATION P1Y
          A week after the vote they left             | A week = DURATION P1W
          He left/VBD days before the vote            | days = DURATION PXD
          They met/VBD twice a week                   | twice a week = SET P1W
          It rang/VBD at 3 o'clock in the afternoon   | 3 o'clock in the afternoon = TIME 2023-05-17T15:00
          Cash was short for many weeks               | many weeks = DURATION PXW
          He walks on Sunday nights                   | Sunday nights = SET XXXX-WXX-7TNI
          """)
  void readsDurationsSetsAndTimes(String sentence, String expected) {
    assertThat(read(PUBLISHED, sentence))
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void takesMayForAMonthOnlyWhereItIsOne() {
    assertThat(read(PUBLISHED, "Talks may/MD fail/VB", "May/MD they succeed/VB")).isEmpty();
    assertThat(read(PUBLISHED, "Talks failed/VBD in May/NNP"))
        .containsExactly("May = DATE 2023-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 2000 people/NNS came/VBD",
        "The flat in the 2100 block burned/VBD",
        "They fall/VBP and rise/VBP",
        "About a quarter of them left/VBD",
        "A 12 _-year _-old girl sang/VBD",
        "The fund holds $ _1995",
        "They came/VBD as soon as they could",
        "It raised future earnings/NNS",
        "He soon/RB became/VBD mayor",
        "It went well so far",
        "Claims fell/VBD from 307,000 week ago",
        "Police met/VBD [PERSON April/NNP Winters/NNP] at home",
      })
  void readsNoTimeWhereThereIsNone(String sentence) {
    assertThat(read(PUBLISHED, sentence)).isEmpty();
  }

  @Test
  void comparesYearsWithTheQuarterThatTheReportIsAbout() {
    assertThat(
            read(
                LocalDate.of(2023, 11, 8),
                "Profit rose/VBD in the third quarter",
                "It was/VBD two million a year ago",
                "A charge is/VBZ expected/VBN in the fourth quarter",
                "Sales fell/VBD from a year earlier"))
        .containsExactly(
            "the third quarter = DATE 2023-Q3",
            "a year ago = DATE 2022-Q3",
            "the fourth quarter = DATE 2023-Q4",
            "a year earlier = DATE 2022-Q3");
  }

  @Test
  void readsYearsOfTwoDigitsBehindAnApostrophe() {
    assertThat(read(PUBLISHED, "It opened/VBD in '94 and was/VBD sold/VBN in '08 _."))
        .containsExactly("'94 = DATE 1994", "'08 = DATE 2008");
    assertThat(read(PUBLISHED, "It ran/VBD between 1998 and '99"))
        .containsExactly("1998 = DATE 1998", "'99 = DATE 1999");
  }

  @Test
  void comparesWithTheSamePeriodOfAnotherYear() {
    LocalDate published = LocalDate.of(2023, 11, 8);
    assertThat(
            read(
                published,
                "Profit rose/VBD in the third quarter",
                "It lost/VBD two million in the same period last year",
                "It lost/VBD one in the corresponding quarter of 2020",
                "It was/VBD more than last year _'s quarter"))
        .containsExactly(
            "the third quarter = DATE 2023-Q3",
            "the same period last year = DATE 2022-Q3",
            "the corresponding quarter of 2020 = DATE 2020-Q3",
            "last year's quarter = DATE 2022-Q3");
    assertThat(read(published, "It rained/VBD more in the same month last year"))
        .containsExactly("the same month last year = DATE 2022-11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The lake formed/VBD 65 million years ago",
        "The wall fell/VBD 5,000 years ago",
        "It shone/VBD 4.5 billion years earlier",
        "It ends 9,999 centuries from now",
      })
  void countsNoFartherThanTheCalendarGoes(String sentence) {
    TimeMention mention = recognizer.recognize(document(PUBLISHED, sentence)).get(0);
    assertThat(mention.value()).isNull();
    assertThat(mention.startDate()).isNull();
    assertThat(mention.endDate()).isNull();
    assertThat(mention.unresolvedReason()).isEqualTo("outside the years 1 to 9999");
  }

  @Test
  void aLongDurationHasNoDays() {
    TimeMention mention =
        recognizer.recognize(document(PUBLISHED, "Over the past 9 billion years it cooled")).get(0);
    assertThat(mention.value()).isEqualTo("P9000000000Y");
    assertThat(mention.startDate()).isNull();
    assertThat(mention.endDate()).isNull();
  }

  @Test
  void takesTheDayBehindAnotherZonesTime() {
    assertThat(read(PUBLISHED, "It struck/VBD at 9 a.m. (0600 GMT/NNP _) Monday"))
        .startsWith("9 a.m. = TIME 2023-05-15T09:00")
        .endsWith("Monday = DATE 2023-05-15");
  }

  @Test
  void saysWhyATimeOfDayBesideAMonthHasNoValue() {
    TimeMention mention =
        recognizer.recognize(document(PUBLISHED, "Played/VBN at 3:45 March in full")).get(0);
    assertThat(mention.value()).isNull();
    assertThat(mention.unresolvedReason()).isEqualTo("not one day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 boats are/VBP/be lost/JJ after/IN a storm on Friday        | Friday = DATE 2023-05-12
          40 crew are/VBP/be still/RB missing/JJ since/IN Monday        | Monday = DATE 2023-05-15
          Police hold/VBP 40 after/IN riot/NN on Sunday                 | Sunday = DATE 2023-05-14
          Police hunt/VBP a man after/IN shooting/VBG 40 on Sunday      | Sunday = DATE 2023-05-14
          40 are/VBP/be in/IN bed/NN following/VBG a/DT crash on Sunday | Sunday = DATE 2023-05-14
          After/IN a storm on Friday _, 40 boats are/VBP/be lost/JJ     | Friday = DATE 2023-05-12
          Crews will/MD meet/VB after/IN the race on Friday             | Friday = DATE 2023-05-19
          The harbour opens/VBZ after/IN Friday                         | Friday = DATE 2023-05-19
          The port opens/VBZ on Friday after/IN repairs                 | Friday = DATE 2023-05-19
          The port opens/VBZ/open after/IN repairs on Friday            | Friday = DATE 2023-05-19
          The ban takes/VBZ/take effect/NN after/IN a vote on Friday    | Friday = DATE 2023-05-19
          After/IN talks on Friday _, the strike begins/VBZ/begin       | Friday = DATE 2023-05-19
          The port opens/VBZ/open after/IN a blast on Friday            | Friday = DATE 2023-05-12
          Police open/VBP an/DT inquiry/NN after/IN talks on Friday     | Friday = DATE 2023-05-12
          Crews are/VBP/be following/VBG a/DT race on Friday            | Friday = DATE 2023-05-19
          It opens/VBZ since/IN on Friday the guests come/VBP           | Friday = DATE 2023-05-19
          """)
  void whatIsSoSinceOrAfterADayHasThatDayBehindIt(String sentence, String expected) {
    assertThat(read(PUBLISHED, sentence)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 sailors died/VBD half a century ago            | half a century ago = DATE 1973
          It sank/VBD half a decade ago                     | half a decade ago = DATE 2018
          It sank/VBD a century and a half ago              | a century and a half ago = DATE 1873
          It sank/VBD half a year ago                       | half a year ago = DATE 2022-11
          It sank/VBD a year and a half ago                 | a year and a half ago = DATE 2021-11
          It held ten in 2020 and six half a decade earlier | 2020 = DATE 2020; half a decade earlier = DATE 2015
          It held ten in 2020 and six two decades ago       | 2020 = DATE 2020; two decades ago = DATE 2003
          """)
  void countsPartsOfAPeriodInSmallerOnes(String sentence, String expected) {
    assertThat(read(PUBLISHED, sentence)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A fair takes/VBZ place this weekend | this weekend = DATE 2023-W20-WE
          A fair took/VBD place this weekend  | this weekend = DATE 2023-W19-WE
          A fair took/VBD place this past weekend | this past weekend = DATE 2023-W19-WE
          A fair is/VBZ/be over/RB after the weekend | the weekend = DATE 2023-W19-WE
          """)
  void thisWeekendIsAheadUnlessItIsTold(String sentence, String expected) {
    assertThat(read(PUBLISHED, sentence)).containsExactly(expected);
  }

  @Test
  void goesBackFromThePeriodThatItsSentenceNamed() {
    assertThat(read(PUBLISHED, "Exports rose/VBD in February from a month earlier"))
        .containsExactly("February = DATE 2023-02", "a month earlier = DATE 2023-01");
    TimeMention end =
        recognizer
            .recognize(document(PUBLISHED, "It held ten at the end of 2020 and six a year earlier"))
            .get(1);
    assertThat(end.value()).isEqualTo("2019");
    assertThat(end.endDate()).isEqualTo("2019-12-31");
    assertThat(end.startDate()).isEqualTo("2019-12-31");
  }

  @Test
  void leavesRelativeExpressionsUnresolvedInAnUndatedDocument() {
    AnnotatedDocument document =
        document(null, "He said/VBD on Tuesday that a fair in 2019 and one next month failed/VBD");
    List<TimeMention> mentions = recognizer.recognize(document);
    assertThat(mentions).extracting(TimeMention::value).containsExactly(null, "2019", null);
    assertThat(mentions)
        .extracting(TimeMention::unresolvedReason)
        .containsExactly("no publication date", null, "no publication date");
    assertThat(mentions.get(0).startDate()).isNull();
  }

  @Test
  void givesFirstAndLastDay() {
    TimeMention quarter =
        recognizer.recognize(document(PUBLISHED, "Sales in the first quarter of 2020")).get(0);
    assertThat(quarter.startDate()).isEqualTo("2020-01-01");
    assertThat(quarter.endDate()).isEqualTo("2020-03-31");
    TimeMention end =
        recognizer.recognize(document(PUBLISHED, "It closes by the end of this year")).get(0);
    assertThat(end.endDate()).isEqualTo("2023-12-31");
    assertThat(end.anchorDate()).isEqualTo(PUBLISHED);
  }

  @Test
  void tellsNumbersOfDatesFromQuantities() {
    AnnotatedDocument document =
        document(PUBLISHED, "On July 14 the crew of 14 slept for 14 hours");
    List<TimeMention> mentions = recognizer.recognize(document);
    String text = document.text();
    int inDate = text.indexOf("14");
    int crew = text.indexOf("14", inDate + 2);
    int hours = text.indexOf("14", crew + 2);
    assertThat(TimeMentions.covers(mentions, inDate, inDate + 2)).isTrue();
    assertThat(TimeMentions.covers(mentions, crew, crew + 2)).isFalse();
    assertThat(TimeMentions.covers(mentions, hours, hours + 2)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"en-US, UTC", "tr-TR, Pacific/Kiritimati", "ar-SA-u-nu-arab, America/Adak"})
  void readsTheSameUnderEveryLocaleAndZone(String locale, String zone) {
    Locale oldLocale = Locale.getDefault();
    TimeZone oldZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(
              read(
                  PUBLISHED,
                  "FRIDAY was the DEADLINE for the 3 days in APRIL and at 9:05 p.m. on Friday"))
          .isEqualTo(
              List.of(
                  "FRIDAY = DATE 2023-05-12",
                  "the 3 days = DURATION P3D",
                  "APRIL = DATE 2023-04",
                  "9:05 p.m. on Friday = TIME 2023-05-12T21:05"));
    } finally {
      Locale.setDefault(oldLocale);
      TimeZone.setDefault(oldZone);
    }
  }
}
