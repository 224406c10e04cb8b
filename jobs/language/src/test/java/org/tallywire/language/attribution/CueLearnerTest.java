package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.attribution.CueLearner.Learnt;
import org.tallywire.language.text.TaggedText;
import org.tallywire.language.text.Token;

class CueLearnerTest {
  private static final String CALLED =
      "Tamm/NNP//1/nsubj called/VBD/call/-1/root for/IN//1/prep 40/CD//4/nmod boats/NNS//2/pobj";
  private static final String VOWED =
      "Tamm/NNP//1/nsubj vowed/VBD/vow/-1/root to/TO//3/aux buy/VB//1/xcomp boats/NNS//3/dobj";

  @Test
  void learnsWhatAWordTakesWhenItReports() {
    CueLearner learner = new CueLearner();
    learner.read(TaggedText.of(CALLED, VOWED), (cue, content) -> cue.form().equals("called"));
    learner.read(TaggedText.of(CALLED), (cue, content) -> false);

    assertThat(learner.learnt(0.5, 1)).containsExactly(new Learnt("v call for", 1, 2));
    assertThat(learner.learnt(0.6, 1)).isEmpty();
    assertThat(learner.learnt(0.5, 2)).isEmpty();
  }

  @Test
  void whatIsReportedMustBeMarkedToo() {
    CueLearner learner = new CueLearner();
    learner.read(TaggedText.of(VOWED), (cue, content) -> pair(cue, content, "boats"));
    assertThat(learner.learnt(0.1, 1)).isEmpty();

    learner.read(TaggedText.of(VOWED), (cue, content) -> pair(cue, content, "buy"));
    assertThat(learner.learnt(0.1, 1)).isEqualTo(List.of(new Learnt("v vow x", 1, 2)));
  }

  private static boolean pair(Token cue, Token content, String form) {
    return cue.form().equals("vowed") && content.form().equals(form);
  }
}
