package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.attribution.Attribution.Stance;

/** Whether a source says, confirms, denies or declines to say. */
class StanceTest extends AttributionTestCase {
  @Test
  void whatIsNotYetConfirmedIsDeclined() {
    String to = " to/TO//4/aux confirm/VB//2/xcomp";
    for (String lead :
        List.of(
            "The/DT//1/det navy/NN//2/nsubj failed/VBD/fail/-1/root" + to,
            "Police/NNS//1/nsubj have/VBP//-1/root yet/RB//4/advmod to/TO//4/aux confirm/VB//1/xcomp",
            "Nobody/NN//4/nsubj there/RB//0/advmod has/VBZ/have/4/aux yet/RB//4/advmod"
                + " confirmed/VBN/confirm/-1/root",
            "Neither/DT//1/det side/NN//4/nsubj has/VBZ/have/4/aux yet/RB//4/advmod"
                + " confirmed/VBN/confirm/-1/root")) {
      assertThat(stanceOf(lead)).as(lead).isEqualTo(Stance.DECLINES);
    }
  }

  @Test
  void whatNobodyDeniesIsSaidByNobody() {
    String to = " to/TO//4/aux deny/VB//1/xcomp";
    for (String lead :
        List.of(
            "Police/NNS//1/nsubj have/VBP//-1/root yet/RB//4/advmod" + to,
            "Nobody/NN//4/nsubj there/RB//0/advmod has/VBZ/have/4/aux yet/RB//4/advmod"
                + " denied/VBN/deny/-1/root")) {
      assertThat(stanceOf(lead)).as(lead).isEqualTo(Stance.DECLINES);
    }
    assertThat(
            stanceOf(
                "The/DT//1/det navy/NN//4/nsubj did/VBD/do/4/aux not/RB//4/neg"
                    + " deny/VB//-1/root"))
        .isEqualTo(Stance.SAYS);
  }

  @Test
  void whatSomebodyHastensToConfirmIsConfirmed() {
    for (String lead :
        List.of(
            "The/DT//1/det navy/NN//2/nsubj hastened/VBD/hasten/-1/root to/TO//4/aux"
                + " confirm/VB//2/xcomp",
            "No/DT//1/advmod fewer/JJR//3/quantmod than/IN//3/quantmod sailors/NNS//4/nsubj"
                + " confirmed/VBD/confirm/-1/root")) {
      assertThat(stanceOf(lead)).as(lead).isEqualTo(Stance.CONFIRMS);
    }
  }

  private Stance stanceOf(String lead) {
    return only(lead
            + " that/IN//8/mark 40/CD//7/nmod boats/NNS//8/nsubj sank/VBD//4/ccomp _././/4/punct")
        .stance();
  }

  @Test
  void denialAndRefusalAreTold() {
    assertThat(
            only("[PERSON Tamm/NNP] denied/VBD/deny that/IN 40/CD boats/NNS sank/VBD _./.")
                .stance())
        .isEqualTo(Stance.DENIES);
    assertThat(
            only("[PERSON Tamm/NNP] did/VBD/do not/RB confirm/VB that/IN 40/CD sank/VBD _./.")
                .stance())
        .isEqualTo(Stance.DECLINES);
    assertThat(
            only("[PERSON Tamm/NNP] had/VBD/have no/DT comment/NN on/IN the/DT 40/CD"
                    + " boats/NNS _./.")
                .stance())
        .isEqualTo(Stance.DECLINES);
  }
}
