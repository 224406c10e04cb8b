package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.measure;
import static org.tallywire.language.compare.question.Claims.money;
import static org.tallywire.language.compare.question.Claims.report;
import static org.tallywire.language.compare.question.Claims.years;
import static org.tallywire.language.compare.question.Stories.age;
import static org.tallywire.language.compare.question.Stories.build;
import static org.tallywire.language.compare.question.Stories.hurt;
import static org.tallywire.language.compare.question.Stories.inTwoReports;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which claims answer one question by what a network reads in them. */
class QuestionReadingsTest {
  private static final QuestionFinder FINDER = new QuestionFinder();

  @Test
  void whatASentenceTellsApartNoReadingMakesOneQuestion() {
    String sentence = "Lending grew to [22.7 billion euros], from [22.2 billion].";
    ClaimForTest now =
        claim(sentence.replace("[22.2 billion]", "22.2 billion"), money(22.7e9, "EUR"))
            .of("lending")
            .verb("grow")
            .vector(0, 1);
    ClaimForTest before =
        claim(sentence.replace("[22.7 billion euros]", "22.7 billion euros"), money(22.2e9, "EUR"))
            .of("lending")
            .verb("grow")
            .rule("money-elliptic")
            .vector(0, 1);

    assertThat(FINDER.find(build(now, before)).groups()).hasSize(2);
    assertThat(FINDER.find(build(now, before.in(report("courier", 1)))).groups()).hasSize(1);
  }

  @Test
  void howOldAThingIsMayBeToldAsHowLongItLay() {
    ClaimForTest old = claim("The rail was [41 years old].", years(41)).of("rail", "rail");
    ClaimForTest lay = claim("It had lain there for [41 years].", measure(41, "a")).verb("lie");

    assertThat(inTwoReports(old, lay)).as("by rules alone").hasSize(2);
    assertThat(inTwoReports(old.vector(1, 0), lay.vector(1, 0))).hasSize(1);
  }

  @Test
  void pricesOfTwoDaysAreTwoQuestions() {
    ClaimForTest rose =
        claim("Arden shares rose to [41.30 euros].", money(41.3, "EUR"))
            .of("shares", "share")
            .by("Arden")
            .verb("rise")
            .in(report("courier", 1))
            .vector(0, 1);
    ClaimForTest fell =
        claim("Arden shares fell to [39.80 euros].", money(39.8, "EUR"))
            .of("shares", "share")
            .by("Arden")
            .verb("fall")
            .vector(0, 1);

    assertThat(FINDER.find(build(rose, fell.in(report("gazette", 3)))).groups()).hasSize(2);
    assertThat(FINDER.find(build(rose, fell.in(report("gazette", 1)))).groups()).hasSize(1);
  }

  @Test
  void whatANetworkReadsAlikeIsOneQuestionInOtherWords() {
    ClaimForTest police = claim("Police put the crowd at [48,000].", exactly(48_000)).of("crowd");
    ClaimForTest unions = claim("The unions hold to [70,000].", exactly(70_000));

    assertThat(inTwoReports(police, unions)).as("by rules alone").hasSize(2);
    assertThat(inTwoReports(police.vector(1, 0), unions.vector(1, 0))).as("alike").hasSize(1);
    assertThat(inTwoReports(police, unions.vector(0, 1))).as("otherwise").hasSize(2);
  }

  @Test
  void whatANetworkReadsOtherwiseStaysApart() {
    ClaimForTest killed = hurt("31 people", exactly(31)).vector(1, 0);

    assertThat(inTwoReports(killed, hurt("33 people", exactly(33)).vector(1, 0))).hasSize(1);
    assertThat(inTwoReports(killed, hurt("33 people", exactly(33)).vector(-1, 0))).hasSize(2);
  }

  @Test
  void whatIsReadAsOneQuestionNeedsNoNounInCommon() {
    ClaimForTest pines =
        claim("By nightfall the fire had eaten [1,200 pines].", exactly(1_200)).of("pines", "pine");
    ClaimForTest trees =
        claim("The forester counts [1,900 stumps].", exactly(1_900)).of("stumps", "stump");

    assertThat(inTwoReports(pines.vector(1, 0.2f), trees.vector(1, 0))).hasSize(1);
    assertThat(inTwoReports(pines.vector(1, 2), trees.vector(1, 0))).hasSize(2);
    assertThat(inTwoReports(pines, trees)).as("unread").hasSize(2);
  }

  @Test
  void resultsOfTwoNoticesAreOfTwoFirmsUnlessTheyAreOneNumber() {
    ClaimForTest one = claim("Revs [84.8 mln] vs 69.9 mln", money(84.8e6, "USD"));
    ClaimForTest other = claim("Revs [77.3 mln] vs 75.8 mln", money(77.3e6, "USD"));
    ClaimForTest told = claim("Revenue came to [77.3 million dollars].", money(77.3e6, "USD"));

    assertThat(inTwoReports(one.vector(1, 0), other.vector(1, 0))).hasSize(2);
    assertThat(inTwoReports(one.vector(1, 0), told.vector(1, 0))).hasSize(1);
    assertThat(inTwoReports(one.vector(1, 0), one.vector(1, 0))).hasSize(1);
  }

  @Test
  void linesOfOneNoticeAreOfAQuarterAndAYear() {
    Report notice = report("courier", 1);
    ClaimForTest quarter = claim("Net loss 4.2 mln vs loss [2.8 mln]", money(2.8e6, "USD"));
    ClaimForTest year = claim("Net profit 0.8 mln vs loss [2.3 mln]", money(2.3e6, "USD"));

    assertThat(
            FINDER
                .find(
                    build(
                        quarter.in(notice).vector(1, 0), year.in(notice).sentence(1).vector(1, 0)))
                .groups())
        .hasSize(2);
  }

  @Test
  void whatOneVoiceGivesAsTwoFiguresIsTwoQuestions() {
    Report report = report("courier", 1);
    ClaimForTest may = claim("[45 ships] came in May.", exactly(45)).of("ships", "ship");
    ClaimForTest june = claim("[47 ships] came in June.", exactly(47)).of("ships", "ship");

    assertThat(
            FINDER
                .find(
                    build(may.in(report).vector(1, 0), june.in(report).sentence(2).vector(1, 0.4f)))
                .groups())
        .hasSize(2);
    assertThat(inTwoReports(may.vector(1, 0), june.vector(1, 0.4f))).hasSize(1);
  }

  @Test
  void whatTwoVoicesGiveInOneSentenceIsOneQuestionWhereItReadsSo() {
    assertThat(square("Ordell's people", "police", 0, 1)).hasSize(1);
    assertThat(square("Ordell's people", "police", 1, 0.4f)).as("read otherwise").hasSize(2);
    assertThat(square("police", "police", 0, 1)).as("of one voice").hasSize(2);
  }

  /** Two voices, and how the second figure reads; the first is read as (0, 1). */
  private static List<ClaimGroup> square(String first, String second, float... read) {
    String sentence = "One side has [60,000 supporters] in the square; the other [15,000 heads].";
    ClaimForTest filled =
        claim(sentence.replace("[15,000 heads]", "15,000 heads"), exactly(60_000))
            .of("supporters", "supporter")
            .says(first)
            .vector(0, 1);
    ClaimForTest heads =
        claim(sentence.replace("[60,000 supporters]", "60,000 supporters"), exactly(15_000))
            .of("heads", "head")
            .says(second)
            .vector(read);
    return FINDER.find(build(filled, heads)).groups();
  }

  @Test
  void oneAgeThatReadsAsOnePersonsIsThatWhoeverElseIsNamed() {
    ClaimForTest accused = age("Marta Senn", 49); // "Prosecutor Marta Senn accuses the 49-year-old"
    ClaimForTest banker = age("Ivo Karel", 49);

    assertThat(inTwoReports(accused.vector(1, 0), banker.vector(1, 0.2f))).hasSize(1);
    assertThat(inTwoReports(accused.vector(1, 0), banker.vector(1, 1))).hasSize(2);
    assertThat(inTwoReports(accused, banker)).as("unread").hasSize(2);
    assertThat(inTwoReports(accused.vector(1, 0), age("Ivo Karel", 50).vector(1, 0))).hasSize(2);
  }

  @Test
  void threeOthersAreNotTheThree() {
    ClaimForTest all = claim("[three men] broke into the house.", exactly(3)).of("men", "man");
    ClaimForTest others =
        claim("Arden and [three other men] broke into it.", exactly(3)).of("other men", "man");

    assertThat(inTwoReports(all.vector(1, 0), all.vector(1, 0.3f))).hasSize(1);
    assertThat(inTwoReports(all.vector(1, 0), others.vector(1, 0.3f))).hasSize(2);
  }
}
