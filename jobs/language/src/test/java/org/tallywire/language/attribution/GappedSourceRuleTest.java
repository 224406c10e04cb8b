package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sources and their numbers where one verb serves two of them. */
class GappedSourceRuleTest extends AttributionTestCase {
  @Test
  void eachOfTwoSourcesHasItsNumberWhereOneVerbServesBoth() {
    find(
        "The/DT police/NNS counted/VBD/count 20,000/CD marchers/NNS _,/, the/DT"
            + " unions/NNS/union 45,000/CD _./.");
    assertThat(chainOf("20,000")).containsExactly("The police");
    assertThat(chainOf("45,000")).containsExactly("the unions");
    find(
        "The/DT bureau/NN puts/VBZ/put it/PRP at/IN 680/CD _;/: the/DT survey/NN _,/, which/WDT"
            + " counts/VBZ/count scrub/NN _,/, at/IN 730/CD _./.");
    assertThat(chainOf("680")).containsExactly("The bureau");
    assertThat(chainOf("730")).containsExactly("the survey");
  }

  @Test
  void aSourceWithoutAVerbIsNotWhoDidItByTheReport() {
    find(
        "The/DT ministry/NN said/VBD/say that/IN the/DT army/NN shot/VBD 40/CD men/NNS/man and/CC"
            + " the/DT navy/NN 12/CD _./.");
    assertThat(chainOf("12")).containsExactly("The ministry");
    find("The/DT army/NN shot/VBD 40/CD men/NNS/man and/CC the/DT navy/NN 12/CD _./.");
    assertThat(chainOf("12")).isEmpty();
    find("Nurses/NNS counted/VBD/count 40/CD wounded/JJ and/CC [GPE Osk/NNP] 31/CD _./.");
    assertThat(chainOf("31")).isEmpty();
  }
}
