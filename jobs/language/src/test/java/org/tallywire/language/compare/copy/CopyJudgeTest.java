package org.tallywire.language.compare.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tallywire.language.compare.copy.CopyTree.Copy;

class CopyJudgeTest {
  private static final CopyJudge JUDGE = new CopyJudge(30, 0.7, 0.6);

  @Test
  void textsThatShareNoMoreThanAFormulaAreNotHeldAgainstEachOther() {
    assertThat(CopyKeys.mayCopy(3, 30, 25)).isFalse();
    assertThat(CopyKeys.mayCopy(4, 30, 25)).isTrue();
    assertThat(CopyKeys.mayCopy(1, 30, 6)).as("a short text has few keys").isTrue();
  }

  @Test
  void agencyTextInAnotherOutletsFrameIsSyndicated() {
    String agency = words(0, 200);
    String framed = words(900, 60) + " " + agency + " " + words(1500, 90);

    assertThat(JUDGE.judge(text("a", "gazette", agency), text("b", "courier", framed)))
        .contains(CopyKind.SYNDICATED);
  }

  @Test
  void aDigestIsNoCopyOfAReportInItNorTheReportOfTheDigest() {
    String report = words(0, 100);
    String digest = words(1000, 100) + " " + report + " " + words(2000, 200);

    assertThat(JUDGE.judge(text("a", "gazette", report), text("b", "courier", digest))).isEmpty();
    assertThat(JUDGE.judge(text("b", "courier", digest), text("a", "gazette", report))).isEmpty();
  }

  @Test
  void theBeginningOfAnAgencysReportIsSyndicated() {
    CopyText agency = text("a", "coastal press", words(0, 400));

    assertThat(JUDGE.judge(agency, text("b", "courier", words(0, 60))))
        .contains(CopyKind.SYNDICATED);
    assertThat(JUDGE.judge(text("b", "courier", words(0, 60)), agency))
        .contains(CopyKind.SYNDICATED);
    assertThat(JUDGE.judge(agency, text("b", "courier", words(0, 30) + " edited " + words(31, 60))))
        .as("a word changed")
        .contains(CopyKind.SYNDICATED);
    assertThat(JUDGE.judge(agency, text("b", "courier", words(5, 60))))
        .as("without the dateline")
        .contains(CopyKind.SYNDICATED);
  }

  @Test
  void aPassageFromTheMiddleOfALongTextIsNoTeaser() {
    CopyText agency = text("a", "coastal press", words(0, 400));

    assertThat(JUDGE.judge(agency, text("b", "courier", words(40, 60)))).isEmpty();
    assertThat(JUDGE.judge(agency, text("b", "courier", words(0, 36) + " " + words(900, 24))))
        .as("an article of its own after the same opening")
        .isEmpty();
  }

  @Test
  void smallEditsByOneOutletMakeANearCopy() {
    String edited = words(0, 100) + " corrected " + words(100, 100);

    assertThat(JUDGE.judge(text("a", "gazette", words(0, 200)), text("b", "gazette", edited)))
        .contains(CopyKind.NEAR);
    assertThat(JUDGE.judge(text("a", null, words(0, 200)), text("b", "gazette", edited)))
        .contains(CopyKind.NEAR);
  }

  @Test
  void anOutletThatRepeatsItsOwnBackgroundMadeNoCopy() {
    String followUp = words(500, 100) + " " + words(0, 80);

    assertThat(JUDGE.judge(text("a", "gazette", words(0, 100)), text("b", "gazette", followUp)))
        .isEmpty();
  }

  @Test
  void aLaterVersionOfOneDocumentIsNoCopy() {
    assertThat(
            JUDGE.judge(
                text("a", "gazette", words(0, 200)), text("a", "gazette", words(0, 199) + " end")))
        .isEmpty();
  }

  @Test
  void shortTextsAreNeverJudged() {
    assertThat(JUDGE.judge(text("a", "gazette", words(0, 20)), text("b", "courier", words(0, 20))))
        .isEmpty();
  }

  @Test
  void textsThatShareALongRunShareAKey() {
    for (int shift = 0; shift < 60; shift++) {
      String run = words(0, CopyKeys.SURE_RUN);
      SortedSet<Long> one = CopyKeys.of(words(1000, 50 + shift) + " " + run, 30);
      SortedSet<Long> other = new TreeSet<>(CopyKeys.of(run + " " + words(3000, 300), 30));

      other.retainAll(one);
      assertThat(other).as("moved by %d words", shift).isNotEmpty();
    }
  }

  @Test
  void theShortestTextThatIsJudgedSharesAKeyWithTheOneAroundIt() {
    String flash = words(0, 30);
    SortedSet<Long> keys = CopyKeys.of(flash, 30);
    for (int shift = 0; shift < 60; shift++) {
      SortedSet<Long> shared =
          new TreeSet<>(CopyKeys.of(words(1000, shift) + " " + flash + " " + words(3000, 30), 30));
      int around = shared.size();

      shared.retainAll(keys);
      assertThat(CopyKeys.mayCopy(shared.size(), keys.size(), around))
          .as("moved by %d words", shift)
          .isTrue();
    }
  }

  @Test
  void textsWithNothingInCommonShareNoKey() {
    assertThat(
            Collections.disjoint(CopyKeys.of(words(0, 300), 30), CopyKeys.of(words(500, 300), 30)))
        .isTrue();
  }

  @Test
  void copiesOfCopiesPointToTheFirst() {
    CopyTree tree = new CopyTree();
    tree.add(new Copy("c", "b", CopyKind.EXACT));
    tree.add(new Copy("b", "a", CopyKind.SYNDICATED));
    tree.add(new Copy("d", "a", CopyKind.EXACT));

    assertThat(tree.ofTheFirst())
        .containsExactlyInAnyOrder(
            new Copy("b", "a", CopyKind.SYNDICATED),
            new Copy("c", "a", CopyKind.SYNDICATED),
            new Copy("d", "a", CopyKind.EXACT));
  }

  private static CopyText text(String uri, String outlet, String text) {
    CopyText read = new CopyText(uri, outlet, text);
    return new CopyText(uri, outlet, read.packed());
  }

  /** Different words for different numbers. */
  private static String words(int first, int count) {
    List<String> words =
        IntStream.range(first, first + count).mapToObj(i -> "w" + i).collect(Collectors.toList());
    return String.join(" ", words);
  }
}
