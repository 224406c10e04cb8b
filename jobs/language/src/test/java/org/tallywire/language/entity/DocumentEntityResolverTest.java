package org.tallywire.language.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.entity.gazetteer.GazetteerFile;
import org.tallywire.language.text.TaggedText;

class DocumentEntityResolverTest {
  private final DocumentEntityResolver resolver = new DocumentEntityResolver();

  @Test
  void namesLoseArticlesTitlesAndPossessiveEndings() {
    assertThat(
            texts(
                "[ORG The/DT Harbour/NNP Authority/NNP _'s/POS] boats/NNS",
                "[PERSON Mr/NNP Tamm/NNP] met/VBD [PERSON Lt./NNP Col./NNP Ada/NNP Brook/NNP]",
                "[PERSON President/NNP Ilves/NNP] slept/VBD"))
        .containsExactly("Harbour Authority", "Tamm", "Ada Brook", "Ilves");
  }

  @Test
  void timesNumbersAddressesAndPictureMarksAreNoNames() {
    assertThat(
            texts(
                "[DATE Monday/NNP] [CARDINAL 40/CD]",
                "[ORG FILE/NNP] [WORK_OF_ART www.example.org/NN] [PERSON 12/CD] [ORG grain/NN]"))
        .isEmpty();
  }

  @Test
  void personsAndPlacesNeedNoCapitalAndAreWhoTheyAreWithOne() {
    List<EntityMention> mentions =
        mentions(
            "flights/NNS to/IN [GPE mexico/NN] from/IN [GPE san/NN francisco/NN]",
            "[PERSON mari/NN tamm/NN] flew/VBD to/IN [GPE Mexico/NNP]",
            "[PERSON Mari/NNP Tamm/NNP] saw/VBD the/DT [ORG government/NN]");
    assertThat(mentions)
        .extracting(EntityMention::text, EntityMention::canonicalName)
        .containsExactly(
            tuple("mexico", "Mexico"),
            tuple("san francisco", "San Francisco"),
            tuple("mari tamm", "Mari Tamm"),
            tuple("Mexico", "Mexico"),
            tuple("Mari Tamm", "Mari Tamm"));
    assertThat(mentions.get(0).entityId()).isEqualTo(mentions.get(3).entityId());
    assertThat(mentions.get(2).entityId()).isEqualTo(mentions.get(4).entityId());
  }

  @Test
  void whatIsOftenerPassedOverThanTakenForANameIsNotRepeated() {
    assertThat(
            texts(
                "[ORG Tarvo/NNP Milling/NNP] owes/VBZ [ORG Obligor/NNP]",
                "the/DT Obligor/NNP paid/VBD Tarvo/NNP Milling/NNP",
                "the/DT Obligor/NNP left/VBD"))
        .containsExactly("Tarvo Milling", "Obligor", "Tarvo Milling");
  }

  @Test
  void labelsOfWorksLawsAndLanguagesAreMisc() {
    assertThat(
            mentions("[WORK_OF_ART The/DT Long/NNP Winter/NNP] under/IN [LAW Grain/NNP Act/NNP]"))
        .extracting(EntityMention::text, EntityMention::type)
        .containsExactly(
            tuple("Long Winter", EntityType.MISC), tuple("Grain Act", EntityType.MISC));
  }

  @Test
  void wellKnownNamesGetTheirTypeAndOneId() {
    List<EntityMention> mentions =
        mentions(
            "[ORG US/NNP] ships/NNS left/VBD [GPE the/DT United/NNP States/NNPS]",
            "[LOC America/NNP] and/CC the/DT [FAC White/NNP House/NNP] agreed/VBD",
            "The/DT [PERSON Kremlin/NNP] and/CC [GPE Estonian/JJ] ports/NNS");
    assertThat(mentions)
        .extracting(EntityMention::type)
        .containsExactly(
            EntityType.GPE,
            EntityType.GPE,
            EntityType.GPE,
            EntityType.ORG,
            EntityType.ORG,
            EntityType.NORP);
    assertThat(mentions.subList(0, 3).stream().map(EntityMention::entityId).distinct()).hasSize(1);
  }

  @Test
  void placeAndPeopleThatNoListHasExplainEachOther() {
    assertThat(
            mentions(
                "[PERSON Karvelia/NNP] would/MD attack/VB",
                "[LOC Karvelian/JJ] soldiers/NNS left/VBD [GPE Velm/NNP]",
                "[PERSON Maria/NNP] met/VBD [PERSON Marian/NNP] ./."))
        .extracting(EntityMention::text, EntityMention::type)
        .containsExactly(
            tuple("Karvelia", EntityType.GPE),
            tuple("Karvelian", EntityType.NORP),
            tuple("Velm", EntityType.GPE),
            tuple("Maria", EntityType.PERSON),
            tuple("Marian", EntityType.PERSON));
  }

  @Test
  void surnameThatABodyRunsIntoIsPartedFromIt() {
    assertThat(
            mentions(
                "[PERSON Mari/NNP Tamm/NNP] spoke/VBD",
                "the/DT [ORG Ministry/NNP of/IN Defence/NNP of/IN Estonia/NNP Tamm/NNP] said/VBD",
                "the/DT [ORG office/NNP of/IN Brook/NNP and/CC Tamm/NNP] closed/VBD"))
        .extracting(EntityMention::text, EntityMention::type)
        .containsExactly(
            tuple("Mari Tamm", EntityType.PERSON),
            tuple("Ministry of Defence of Estonia", EntityType.ORG),
            tuple("Tamm", EntityType.PERSON),
            tuple("office of Brook and Tamm", EntityType.ORG));
  }

  @Test
  void surnameAndFullNameAreOnePerson() {
    assertOne(
        "[PERSON Mari/NNP Tamm/NNP] spoke/VBD",
        "[PERSON Tamm/NNP] left/VBD",
        "[PERSON Ms/NNP Tamm/NNP] returned/VBD");
  }

  @Test
  void surnameBeforeTheFullNameIsThatPersonToo() {
    assertOne("[PERSON Tamm/NNP] resigns/VBZ", "[PERSON Mari/NNP Tamm/NNP] spoke/VBD");
  }

  @Test
  void ofTwoPersonsOfOneSurnameALoneSurnameIsTheNearestBefore() {
    List<EntityMention> mentions =
        mentions(
            "[PERSON Mari/NNP Tamm/NNP] met/VBD [PERSON Peeter/NNP Tamm/NNP]",
            "[PERSON Tamm/NNP] left/VBD",
            "[PERSON Mari/NNP Tamm/NNP] stayed/VBD",
            "[PERSON Tamm/NNP] slept/VBD");
    assertThat(mentions)
        .extracting(EntityMention::canonicalName)
        .containsExactly("Mari Tamm", "Peeter Tamm", "Peeter Tamm", "Mari Tamm", "Mari Tamm");
  }

  @Test
  void fatherAndSonAreTwo() {
    assertThat(
            canonical(
                "[PERSON Ants/NNP Tamm/NNP Sr./NNP] and/CC [PERSON Ants/NNP Tamm/NNP Jr./NNP]",
                "[PERSON Ants/NNP Tamm/NNP Jr./NNP] slept/VBD"))
        .containsExactly("Ants Tamm Sr.", "Ants Tamm Jr.", "Ants Tamm Jr.");
  }

  @Test
  void anInitialThatDiffersTellsTwoApart() {
    assertThat(
            canonical(
                "[PERSON George/NNP Tamm/NNP] spoke/VBD",
                "[PERSON George/NNP W./NNP Tamm/NNP] met/VBD [PERSON George/NNP H./NNP Tamm/NNP]"))
        .containsExactly("George W. Tamm", "George W. Tamm", "George H. Tamm");
  }

  @Test
  void aFirstNameThatBeginsAnotherIsOneOnlyWhereItIsShortForIt() {
    assertThat(canonical("[PERSON Ann/NNP Tamm/NNP] met/VBD [PERSON Annabel/NNP Tamm/NNP]"))
        .containsExactly("Ann Tamm", "Annabel Tamm");
    assertThat(canonical("[PERSON Paul/NNP Tamm/NNP] met/VBD [PERSON Paula/NNP Tamm/NNP]"))
        .containsExactly("Paul Tamm", "Paula Tamm");
    assertThat(canonical("[PERSON Benjamin/NNP Tamm/NNP] left/VBD", "[PERSON Ben/NNP Tamm/NNP]"))
        .containsOnly("Benjamin Tamm");
    assertThat(canonical("[PERSON Jean-Luc/NNP Tamm/NNP] left/VBD", "[PERSON Jean/NNP Tamm/NNP]"))
        .containsOnly("Jean-Luc Tamm");
  }

  @ParameterizedTest
  @CsvSource({
    "Christian, Chris", "Dominic, Dom", "Robin, Rob",
    "Sebastian, Seb", "Stephanie, Steph", "Vladislav, Vlad"
  })
  void whatAPersonIsCalledForShortMeansThePerson(String first, String shorter) {
    assertThat(
            canonical(
                "[PERSON " + first + "/NNP Tamm/NNP] left/VBD",
                "[PERSON " + shorter + "/NNP Tamm/NNP]"))
        .containsOnly(first + " Tamm");
  }

  @Test
  void surnameTakenForAnOrganizationIsThePerson() {
    assertThat(mentions("[PERSON Mari/NNP Tamm/NNP] spoke/VBD", "[ORG Tamm/NNP] left/VBD"))
        .extracting(EntityMention::type)
        .containsOnly(EntityType.PERSON);
  }

  @Test
  void anAdministrationOfNoKnownPlaceIsAnOrganization() {
    assertThat(
            mentions(
                "a/DT [GPE Ilvos/NNP] administration/NN official/NN spoke/VBD",
                "the/DT [GPE Berlin/NNP] administration/NN voted/VBD",
                "the/DT [GPE Ilvos/NNP] campaign/NN began/VBD"))
        .extracting(EntityMention::text, EntityMention::type)
        .containsExactly(
            tuple("Ilvos administration", EntityType.ORG),
            tuple("Berlin", EntityType.GPE),
            tuple("Ilvos", EntityType.GPE));
  }

  @Test
  void anAdministrationIsNotItsHead() {
    List<EntityMention> mentions =
        mentions("[PERSON Ilves/NNP] spoke/VBD", "the/DT [PERSON Ilves/NNP] administration/NN");
    assertThat(mentions)
        .extracting(EntityMention::text, EntityMention::type)
        .containsExactly(
            tuple("Ilves", EntityType.PERSON), tuple("Ilves administration", EntityType.ORG));
    assertThat(mentions.get(0).entityId()).isNotEqualTo(mentions.get(1).entityId());
  }

  @Test
  void acronymAndLongFormAreOne() {
    assertOne("[ORG Baltic/NNP Grain/NNP Board/NNP] met/VBD", "[ORG BGB/NNP] voted/VBD");
    assertOne("[ORG BGB/NNP] voted/VBD", "[ORG Baltic/NNP Grain/NNP Board/NNP] met/VBD");
  }

  @Test
  void aPaperMayBeCalledByItsLastWord() {
    assertOne(
        "[ORG The/DT Harbour/NNP Gazette/NNP] wrote/VBD", "The/DT [ORG Gazette/NNP] says/VBZ");
    assertOne("[ORG The/DT Washington/NNP Post/NNP] wrote/VBD", "The/DT [ORG Post/NNP] says/VBZ");
  }

  @Test
  void aCompanyMayLackItsLegalForm() {
    assertOne("[ORG Nordvik/NNP Corp./NNP] grew/VBD", "[ORG Nordvik/NNP] fell/VBD");
  }

  @Test
  void eachCountryHasItsOwnMinistry() {
    List<EntityMention> mentions =
        mentions(
            "the/DT [NORP Estonian/JJ] [ORG Foreign/NNP Ministry/NNP]",
            "the/DT [NORP Latvian/JJ] [ORG Foreign/NNP Ministry/NNP]");
    assertThat(mentions.get(1).text()).isEqualTo("Foreign Ministry");
    assertThat(mentions.get(1).canonicalName()).isEqualTo("Estonian Foreign Ministry");
    assertThat(mentions.get(3).entityId()).isNotEqualTo(mentions.get(1).entityId());
  }

  @Test
  void anOfficeIsNoOrganization() {
    assertThat(
            texts(
                "[ORG Defense/NNP] Minister/NNP [PERSON Mari/NNP Tamm/NNP]",
                "Secretary/NNP of/IN [ORG State/NNP]"))
        .containsExactly("Mari Tamm");
  }

  @Test
  void aNameMissedOnceIsFoundByItsSpellingWithLessConfidence() {
    List<EntityMention> mentions =
        mentions("[PERSON Mari/NNP Tamm/NNP] spoke/VBD", "Then/RB Mari/NNP Tamm/NNP left/VBD");
    assertThat(mentions).extracting(EntityMention::text).containsExactly("Mari Tamm", "Mari Tamm");
    assertThat(mentions.get(1).confidence()).isLessThan(mentions.get(0).confidence());
  }

  @Test
  void equalNamesHaveEqualIdsInTwoDocuments() {
    assertThat(mentions("[PERSON Mari/NNP Tamm/NNP] spoke/VBD").get(0).entityId())
        .isEqualTo(
            mentions("Now/RB [PERSON Mari/NNP Tamm/NNP] and/CC [GPE Narva/NNP]").get(0).entityId());
  }

  @Test
  void allSpellingsOfAListedThingHaveOneIdInAllDocuments() {
    String kyiv = mentions("in/IN [GPE Kyiv/NNP]").get(0).entityId();

    assertThat(mentions("[GPE Kiev/NNP] burned/VBD").get(0).entityId()).isEqualTo(kyiv);
    assertThat(mentions("[GPE Cologne/NNP]").get(0).entityId())
        .isEqualTo(mentions("[GPE Köln/NNP]").get(0).entityId());
    assertThat(mentions("[ORG Apple/NNP Inc./NNP]").get(0).entityId())
        .isEqualTo(mentions("[ORG Apple/NNP]").get(0).entityId());
  }

  @Test
  void aCityIsTakenFromThePlacesAlone() {
    assertThat(
            mentions(
                "[PERSON Paris/NNP Hilton/NNP] and/CC [PERSON Paris/NNP]",
                "[ORG Chelsea/NNP] won/VBD",
                "Reading/NNP is/VBZ Nice/NNP"))
        .extracting(EntityMention::type)
        .containsExactly(EntityType.PERSON, EntityType.PERSON, EntityType.ORG);
    assertThat(mentions("[LOC Marseille/NNP]", "[LOC Potomac/NNP]"))
        .extracting(EntityMention::type)
        .containsExactly(EntityType.GPE, EntityType.LOC);
  }

  @Test
  void aKnownNameOfSeveralWordsIsFoundWhereItWasMissedAndNotInsideALongerOne() {
    assertThat(texts("the/DT World/NNP Bank/NNP lent/VBD", "the/DT Narva/NNP World/NNP Bank/NNP"))
        .containsExactly("World Bank");
  }

  @Test
  void aUsersNamesHaveTheUsersIdentity() {
    Gazetteer gazetteer =
        Gazetteer.with(
            List.of(
                new GazetteerFile(
                    "mine.tsv",
                    "PERSON\tmine:1\tMari Tamm\tTamm\nORG\tmine:2\tNordvik\tNordvik Shipping")));
    List<EntityMention> mentions =
        new DocumentEntityResolver(gazetteer)
            .resolve(
                TaggedText.of(
                    "[PERSON Mari/NNP A./NNP Tamm/NNP] met/VBD [PERSON Peeter/NNP Tamm/NNP]",
                    "[PERSON Mari/NNP Tamm/NNP] owns/VBZ [GPE Nordvik/NNP]",
                    "then/RB Nordvik/NNP Shipping/NNP sank/VBD"));

    assertThat(mentions)
        .extracting(EntityMention::canonicalName)
        .containsExactly("Mari Tamm", "Peeter Tamm", "Mari Tamm", "Nordvik", "Nordvik");
    assertThat(mentions.stream().map(EntityMention::entityId).distinct()).hasSize(3);
    assertThat(mentions.get(4).type()).isEqualTo(EntityType.ORG);
  }

  @Test
  void anAcronymInBracketsIsTheNameBeforeIt() {
    List<EntityMention> mentions =
        mentions(
            "[ORG Sild/NNP Ferries/NNPS] (/-LRB- [ORG SIF/NNP] )/-RRB- sailed/VBD",
            "[ORG SIF/NNP] grew/VBD");
    assertThat(mentions).extracting(EntityMention::canonicalName).containsOnly("Sild Ferries");
  }

  @Test
  void whatStandsBesideANameDescribesIt() {
    assertThat(
            described(
                "Estonian/JJ defence/NN minister/NN [PERSON Mari/NNP Tamm/NNP] spoke/VBD",
                "[PERSON Mr/NNP Ilves/NNP] met/VBD [PERSON Ada/NNP Brook/NNP] ,/, 34/CD ,/, twice/RB",
                "[PERSON Peeter/NNP Oja/NNP] ,/, the/DT harbour/NN master/NN ,/, slept/VBD",
                "[GPE Velm/NNP] ,/, Texas/NNP ,/, froze/VBD"))
        .containsExactly("Estonian defence minister", "Mr", "34", "the harbour master", "Texas");
  }

  @Test
  void whatSaysNothingOfANameDescribesNothing() {
    assertThat(
            described(
                "Then/RB [PERSON Mari/NNP Tamm/NNP] spoke/VBD",
                "The/DT minister/NN met/VBD [PERSON Peeter/NNP Oja/NNP] ,/, who/WP slept/VBD ,/, and/CC left/VBD",
                "[PERSON Ada/NNP Brook/NNP] ,/, a/DT friend/NN of/IN a/DT friend/NN of/IN a/DT friend/NN of/IN hers/NN ,/, sang/VBD"))
        .containsOnlyNulls();
  }

  private List<String> described(String... lines) {
    return mentions(lines).stream()
        .filter(mention -> mention.type() != EntityType.NORP)
        .map(EntityMention::describedAs)
        .toList();
  }

  private void assertOne(String... lines) {
    List<EntityMention> mentions = mentions(lines);
    assertThat(mentions).hasSize(lines.length);
    assertThat(mentions.stream().map(EntityMention::entityId).distinct()).hasSize(1);
  }

  /** What each name stands for. */
  private List<String> canonical(String... lines) {
    return mentions(lines).stream().map(EntityMention::canonicalName).toList();
  }

  private List<String> texts(String... lines) {
    return mentions(lines).stream().map(EntityMention::text).toList();
  }

  private List<EntityMention> mentions(String... lines) {
    return resolver.resolve(TaggedText.of(lines));
  }
}
