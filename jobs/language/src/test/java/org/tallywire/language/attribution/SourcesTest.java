package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.attribution.Attribution.SourceKind;

/** Whom pronouns, roles and bare nouns mean. */
class SourcesTest extends AttributionTestCase {
  @Test
  void aRoleIsThePersonWhomTheTextDescribesByIt() {
    Attribution found =
        only(
            "[PERSON Mari/NNP Tamm/NNP] _,/, the/DT harbour/NN master/NN _,/, met/VBD sailors/NNS _./.",
            "The/DT master/NN said/VBD/say that/IN 40/CD boats/NNS sank/VBD _./.");
    assertThat(found.source().text()).isEqualTo("The master");
    assertThat(found.sourceEntity().canonicalName()).isEqualTo("Mari Tamm");
  }

  @Test
  void aRoleOfTwoPersonsIsNeither() {
    Attribution found =
        only(
            "[PERSON Mari/NNP Tamm/NNP] _,/, the/DT harbour/NN master/NN _,/, met/VBD sailors/NNS _./.",
            "[PERSON Ada/NNP Oja/NNP] _,/, the/DT ballet/NN master/NN _,/, slept/VBD _./.",
            "The/DT master/NN said/VBD/say that/IN 40/CD boats/NNS sank/VBD _./.");
    assertThat(found.sourceEntity()).isNull();
  }

  @Test
  void aPronounMeansTheLastPersonWhoSpoke() {
    List<Attribution> found =
        find(
            "[PERSON Mari/NNP Tamm/NNP] said/VBD/say that/IN boats/NNS sank/VBD _./.",
            "She/PRP added/VBD/add that/IN 40/CD were/VBD lost/VBN _./.");
    assertThat(found.get(1).source().text()).isEqualTo("She");
    assertThat(found.get(1).sourceEntity().canonicalName()).isEqualTo("Mari Tamm");
  }

  @Test
  void onlyAWordThatPointsBackMeansTheBodyNamedLast() {
    assertThat(entityBehind("the/DT police/NN")).isNull();
    assertThat(entityBehind("the/DT hospital/NN")).isNull();
    assertThat(entityBehind("the/DT company/NN")).isEqualTo("Tamm Marine");
    assertThat(entityBehind("the/DT ministry/NN")).isNull();
  }

  @Test
  void aBodyIsMeantByTheNounOfItsName() {
    Attribution found =
        only(
            "The/DT [ORG Harbour/NNP Ministry/NNP] met/VBD [ORG Tamm/NNP Marine/NNP] _./.",
            "40/CD boats/NNS sank/VBD _,/, the/DT ministry/NN said/VBD/say _./.");
    assertThat(found.sourceEntity().canonicalName()).isEqualTo("Harbour Ministry");
  }

  @Test
  void aWordThatPointsBackMeansTheBodyNamedLastWhateverTheirNames() {
    String union = "The/DT [ORG European/NNP Union/NNP] met/VBD _./.";
    assertThat(entityBehind("the/DT union/NN", union, "[ORG GMB/NNP] struck/VBD _./."))
        .isEqualTo("GMB");
    String bank = "[ORG Norland/NNP Bank/NNP] lost/VBD ferries/NNS _./.";
    for (String other : List.of("Reuters/NNP", "Harbour/NNP Ministry/NNP")) {
      assertThat(entityBehind("the/DT bank/NN", bank, "[ORG " + other + "] met/VBD _./."))
          .as(other)
          .isEqualTo("Norland Bank");
    }
  }

  private String entityBehind(String source) {
    return entityBehind(
        source,
        "[ORG Tamm/NNP Marine/NNP] built/VBD the/DT ferry/NN _./.",
        "They/PRP left/VBD _./.");
  }

  private String entityBehind(String source, String first, String second) {
    Attribution found =
        only(first, second, "40/CD people/NNS drowned/VBD _,/, " + source + " said/VBD/say _./.");
    return found.sourceEntity() == null ? null : found.sourceEntity().canonicalName();
  }

  @Test
  void aPossessiveMeansWhomItsPronounWouldMean() {
    List<Attribution> found =
        find(
            "[PERSON Mari/NNP Tamm/NNP] said/VBD/say that/IN boats/NNS sank/VBD _./.",
            "Her/PRP$ claim/NN that/IN 40/CD were/VBD/be lost/VBN stands/VBZ/stand _./.",
            "The/DT [ORG Harbour/NNP Ministry/NNP] said/VBD/say that/IN boats/NNS sank/VBD _./.",
            "By/IN its/PRP$ count/NN _,/, 40/CD were/VBD/be lost/VBN _./.");
    assertThat(found.get(1).source().text()).isEqualTo("Her");
    assertThat(found.get(1).sourceEntity().canonicalName()).isEqualTo("Mari Tamm");
    assertThat(found.get(3).sourceEntity().canonicalName()).isEqualTo("Harbour Ministry");
    assertThat(found.get(3).sourceKind()).isEqualTo(SourceKind.ORGANIZATION);
  }
}
