package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who counted, where a sentence goes by a count. */
class CountRuleTest extends AttributionTestCase {
  private static final String LOST = " _,/, 40/CD boats/NNS are/VBP/be lost/VBN/lose _./.";

  @Test
  void whoCountedSaysSo() {
    assertThat(source("By/IN the/DT ministry/NN _'s/POS reckoning/NN")).isEqualTo("the ministry");
    assertThat(source("By/IN the/DT union/NN _'s/POS own/JJ tally/NN")).isEqualTo("the union");
    assertThat(source("On/IN the/DT yard/NN _'s/POS figures/NNS/figure")).isEqualTo("the yard");
    assertThat(source("By/IN the/DT log/NN of/IN the/DT control/NN room/NN"))
        .isEqualTo("the control room");
    assertThat(source("By/IN a/DT count/NN by/IN [PERSON Tamm/NNP]")).isEqualTo("Tamm");
    assertThat(source("Going/VBG/go by/IN the/DT yard/NN _'s/POS register/NN"))
        .isEqualTo("the yard");
  }

  @Test
  void aCountThatIsOnlyDescribedSaysSoItself() {
    assertThat(source("By/IN police/NN estimates/NNS/estimate")).isEqualTo("police estimates");
    assertThat(source("By/IN official/JJ figures/NNS/figure")).isEqualTo("official figures");
  }

  @Test
  void theCountMayStandBehindWhatItTells() {
    Attribution found =
        only(
            "40/CD boats/NNS are/VBP/be lost/VBN/lose _,/, by/IN the/DT union/NN _'s/POS count/NN"
                + " _./.");
    assertThat(found.source().text()).isEqualTo("the union");
    assertThat(content(found)).isEqualTo("40 boats are lost");
  }

  @Test
  void ourOwnCountIsTheOutletsOwnVoice() {
    assertThat(find("By/IN our/PRP$ own/JJ count/NN" + LOST)).isEmpty();
    assertThat(find("By/IN our/PRP$ reporter/NN _'s/POS count/NN" + LOST)).isEmpty();
  }

  @Test
  void aDayAnOrderAndALargeNumberCountNothing() {
    for (String phrase :
        List.of(
            "By/IN Monday/NNP",
            "By/IN Monday/NNP _'s/POS count/NN",
            "By/IN the/DT ministry/NN _'s/POS order/NN",
            "By/IN the/DT end/NN of/IN the/DT count/NN",
            "By/IN a/DT large/JJ number/NN",
            "On/IN the/DT list/NN")) {
      assertThat(find(phrase + LOST)).as(phrase).isEmpty();
    }
  }

  private String source(String phrase) {
    Attribution found = only(phrase + LOST);
    assertThat(content(found)).as(phrase).isEqualTo("40 boats are lost");
    return found.source().text();
  }
}
