package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.pipeline.evaluate.Evaluation.Judged;

class CalibrationPlotTest {
  @Test
  void groupsByTenthsAndMeasuresTheDistance() {
    List<Judged> answers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      answers.add(judged(0.95, i < 9));
      answers.add(judged(0.55, i < 3));
    }
    CalibrationPlot plot = CalibrationPlot.of(answers);
    assertThat(plot.bins())
        .extracting(CalibrationPlot.Bin::count, CalibrationPlot.Bin::right)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(10, 0.3),
            org.assertj.core.groups.Tuple.tuple(10, 0.9));
    assertThat(plot.expectedError()).isCloseTo((0.25 + 0.05) / 2, within(1e-9));
    assertThat(plot.svg()).startsWith("<svg").contains("mean distance 0.150").endsWith("</svg>\n");
  }

  @Test
  void surestAnswersBelongToTheLastTenth() {
    assertThat(CalibrationPlot.of(List.of(judged(1.0, true))).bins()).hasSize(1);
  }

  @Test
  void rarePairsStandBehindTheirRuleAndKind() {
    List<Judged> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      answers.add(new Judged(0.5, "count", "number+following-noun", true));
    }
    answers.add(new Judged(0.5, "money", "money", false));
    String table = ConfidenceTable.of(answers).text();
    assertThat(table)
        .contains("count\tfollowing-noun\t0.99\t20\n")
        .contains("*\t*\t0.95\t21\n")
        .doesNotContain("money\t-");
  }

  private static Judged judged(double confidence, boolean right) {
    return new Judged(confidence, "count", "number+following-noun", right);
  }
}
