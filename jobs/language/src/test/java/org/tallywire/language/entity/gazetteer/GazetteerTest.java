package org.tallywire.language.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.TaggedText;

class GazetteerTest {
  private final Gazetteer builtIn = Gazetteer.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US | country:US",
        "U.S. | country:US",
        "America | country:US",
        "the United States | country:US",
        "Côte d’Ivoire | country:CI",
        "Briton | people:GB",
        "Russians | people:RU",
        "NATO | org:nato",
        "Nato | org:nato",
        "Kiev | geonames:703448",
        "Cologne | geonames:2886242",
        "Köln | geonames:2886242",
        "Sao Paulo | geonames:3448439",
        "New York | geonames:5128581",
        "New York State | admin1:US.NY",
        "Kharkiv | geonames:706483",
        "Kharkiv Oblast | admin1:UA.07",
        "Texas | admin1:US.TX",
        "Black Sea | place:black-sea"
      })
  void knowsTheBearerOfAName(String name, String id) {
    assertThat(builtIn.all(name).get(0).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Georgia, country:GE admin1:US.GA",
    "Paris, geonames:2988507 geonames:4717560",
    "Punjab, admin1:PK.04 admin1:IN.23",
    "Congo, country:CD country:CG"
  })
  void keepsAllBearersTheMostProminentFirst(String name, String ids) {
    assertThat(builtIn.all(name).stream().map(GazetteerEntry::id)).containsExactly(ids.split(" "));
  }

  @Test
  void tellsTypeCountryAndPopulation() {
    GazetteerEntry kyiv = builtIn.find("Kiev", EntityType.GPE);

    assertThat(kyiv.canonical()).isEqualTo("Kyiv");
    assertThat(kyiv.country()).isEqualTo("UA");
    assertThat(kyiv.population()).isGreaterThan(2_000_000);
    assertThat(builtIn.find("Kiev", EntityType.PERSON)).isNull();
  }

  @Test
  void aCitySettlesNoType() {
    assertThat(builtIn.find("Nice")).isNull();
    assertThat(builtIn.find("Nice", EntityType.GPE).country()).isEqualTo("FR");
    assertThat(builtIn.find("France").type()).isEqualTo(EntityType.GPE);
  }

  @Test
  void aMinistryOfSomeCountryHasATypeAndNoIdentity() {
    assertThat(builtIn.find("Foreign Ministry").type()).isEqualTo(EntityType.ORG);
    assertThat(builtIn.find("Foreign Ministry").id()).isNull();
  }

  @Test
  void findsTheLongestNameInASentence() {
    AnnotatedDocument document =
        TaggedText.of("The/DT World/NNP Health/NNP Organization/NNP _'s/POS World/NNP Bank/NNP");

    assertThat(longest(document, 1, 7)).isEqualTo("4 World Health Organization");
    assertThat(longest(document, 5, 7)).isEqualTo("7 World Bank");
    assertThat(longest(document, 1, 3)).isEqualTo("none");
    assertThat(longest(document, 2, 7)).isEqualTo("none");
  }

  private String longest(AnnotatedDocument document, int from, int to) {
    Gazetteer.Match match =
        builtIn.longest(document.text(), document.sentences().get(0).tokens(), from, to);
    return match == null ? "none" : match.end() + " " + match.entry().canonical();
  }

  @Test
  void aUsersListWinsAndTheFirstOfTwo() {
    Gazetteer gazetteer =
        Gazetteer.with(
            List.of(
                list("a.tsv", "# mine\n\nPERSON\tmine:1\tJordan Ilves\tJordan\r\n"),
                list("b.tsv", "\uFEFFORG\tmine:2\tHarbour Board\tJordan\t\nORG\tmine:2\tHB\n")));

    assertThat(gazetteer.all("Jordan").stream().map(GazetteerEntry::id))
        .startsWith("mine:1", "mine:2", "country:JO");
    assertThat(gazetteer.find("Jordan").canonical()).isEqualTo("Jordan Ilves");
    assertThat(gazetteer.find("HB").canonical()).isEqualTo("Harbour Board");
    assertThat(gazetteer.find("NATO").id()).isEqualTo("org:nato");
    assertThat(Gazetteer.with(List.of())).isSameAs(builtIn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSN~mine:1~Mari Tamm | there is no type 'PERSN'; write one of PERSON, ORG, GPE, LOC,",
        "PERSON~mine:1 | 'PERSON\tmine:1' has 2 columns; write type, id, canonical name and any",
        "PERSON mine:1 Mari Tamm | 'PERSON mine:1 Mari Tamm' has 1 column; write",
        "PERSON~~Mari Tamm | the id is empty; write one",
        "PERSON~mine:1~ | the canonical name is empty; write one"
      })
  void aLineThatCannotBeUsedIsNamed(String line, String message) {
    String content = "ORG\tmine:0\tHarbour Board\n" + line.replace('~', '\t') + "\n";

    assertThatThrownBy(() -> Gazetteer.with(List.of(list("names.tsv", content))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the gazetteer 'names.tsv', line 2: " + message);
  }

  @Test
  void oneIdWithTwoTypesNamesBothLines() {
    List<GazetteerFile> lists =
        List.of(list("a.tsv", "ORG\tmine:1\tTamm\n"), list("b.tsv", "\nPERSON\tmine:1\tTamm\n"));

    assertThatThrownBy(() -> Gazetteer.with(lists))
        .hasMessage(
            "the gazetteer 'b.tsv', line 2: the id 'mine:1' is a PERSON here and a ORG in the"
                + " gazetteer 'a.tsv', line 1; give one thing one type");
  }

  private static GazetteerFile list(String path, String content) {
    return new GazetteerFile(path, content);
  }
}
