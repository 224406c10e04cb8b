package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that report only where a number follows. */
class FigureRuleTest extends AttributionTestCase {
  @Test
  void whoCountsReportsTheNumber() {
    Attribution found =
        only("The/DT union/NN counts/VBZ/count some/DT 4,100/CD boats/NNS in/IN Osk/NNP _./.");
    assertThat(found.source().text()).isEqualTo("The union");
    assertThat(content(found)).isEqualTo("some 4,100 boats");
    assertThat(find("The/DT union/NN counts/VBZ/count boats/NNS _./.")).isEmpty();
    assertThat(find("The/DT town/NN counts/VBZ/count 40/CD boats/NNS _./.")).isEmpty();
  }

  @Test
  void anAmountMayStandFarBehindTheVerbThatPutsItThere() {
    Attribution found =
        only(
            "[ORG GridCor/NNP] now/RB puts/VBZ/put the/DT number/NN of/IN boats/NNS cut/VBN off/RP"
                + " on/IN Tuesday/NNP at/IN nearly/RB 380,000/CD _./.");
    assertThat(found.source().text()).isEqualTo("GridCor");
    assertThat(content(found))
        .isEqualTo("the number of boats cut off on Tuesday at nearly 380,000");
    assertThat(
            find("[ORG GridCor/NNP] puts/VBZ/put 40/CD boats/NNS at/IN their/PRP$ berths/NNS _./."))
        .isEmpty();
  }

  @Test
  void whoStandsByANumberReportsIt() {
    Attribution found =
        only("The/DT ministry/NN stands/VBZ/stand by/IN half/PDT a/DT million/CD _./.");
    assertThat(found.source().text()).isEqualTo("The ministry");
    assertThat(content(found)).isEqualTo("half a million");
    assertThat(find("The/DT ministry/NN stands/VBZ/stand by/IN Tamm/NNP _./.")).isEmpty();
    assertThat(find("Sailors/NNS arrived/VBD/arrive at/IN 9/CD p.m./NN _./.")).isEmpty();
  }

  @Test
  void aListHasItsNumbers() {
    Attribution found = only("The/DT union/NN 's/POS list/NN has/VBZ/have nine/CD _./.");
    assertThat(content(found)).isEqualTo("nine");
    assertThat(find("The/DT union/NN has/VBZ/have nine/CD boats/NNS _./.")).isEmpty();
  }

  @Test
  void whatAVerbReportsBehindAPrepositionItReportsWithoutAParseToo() {
    for (String verb : List.of("speaks/VBZ/speak", "warns/VBZ/warn")) {
      Attribution found =
          only("The/DT ministry/NN " + verb + " of/IN some/DT 40/CD boats/NNS _./.");
      assertThat(content(found)).as(verb).isEqualTo("some 40 boats");
      assertThat(find("The/DT ministry/NN " + verb + " of/IN storms/NNS _./.")).as(verb).isEmpty();
    }
  }
}
