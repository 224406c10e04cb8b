package org.tallywire.language.entity.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.LocalIds;

class IdentityWindowTest {
  @ParameterizedTest
  @CsvSource({
    "Oleksii Tarasiuk, Oleksiy Tarasyuk",
    "Oleksii Tarasiuk, Alexei Tarasyuk",
    "Oleksey Dolin, Aleksei Dolin",
    "Yuri Velikhov, Yury Velihov",
    "Sergey Dorofeyev, Sergei Dorofeev",
    "Antony Marsh, Anthony Marsh",
    "Mohammed al-Tamimi, Muhammad El-Tamimi",
    "José Peña, Jose Pena",
    "Sean O'Dell, Sean O’Dell",
    "Anna-Lena Brook, Anna Lena Brook",
    "Aleksandr Zhukovsky, Alexander Jukovskiy",
    "Joe Marsh, Joseph Marsh",
    "Bill Marsh, William Marsh",
    "Mari Ann Tamm, Mari Tamm",
    "Mari A. Tamm, Mari Ann Tamm",
    "M. Tamm, Mari Tamm"
  })
  void spellingsOfOneNameAreOnePerson(String name, String other) {
    Reports reports = new Reports();
    reports.report("a", 0).person(name, null).place("Narva").end();
    reports.report("b", 1).person(other, null).place("Narva").end();

    assertThat(reports.ids("a: " + name, "b: " + other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Mari Tamm, Maria Tamm",
    "Anton Marsh, Antony Marsh",
    "Jo Marsh, Joseph Marsh",
    "Ivan Dolin, John Dolin",
    "Mari Ann Tamm, Mari Liis Tamm",
    "George W. Tamm, George H. Tamm",
    "Ants Tamm Sr., Ants Tamm Jr.",
    "Mari Tamm, Mari Tamme",
    "Peeter Tamm, Mari Tamm",
    "M. Tamm, Peeter Tamm"
  })
  void otherNamesAreOtherPeople(String name, String other) {
    Reports reports = new Reports();
    reports.report("a", 0).person(name, null).place("Narva").org("Baltic Grain Board").end();
    reports.report("b", 0).person(other, null).place("Narva").org("Baltic Grain Board").end();

    assertThat(reports.ids("a: " + name, "b: " + other)).hasSize(2);
  }

  @Test
  void theReasonsSayWhichRuleJoinedWhat() {
    Reports reports = new Reports();
    reports.report("a", 0).person("Oleksii Tarasiuk", null).end();
    reports.report("b", 1).person("Oleksiy Tarasyuk", null).end();

    assertThat(reports.reasons())
        .containsExactly("transliteration: Oleksiy Tarasyuk = Oleksii Tarasiuk");
  }

  @Test
  void aSurnameAloneIsTheOnlyBearer() {
    Reports reports = new Reports();
    reports.report("a", 0).person("Mari Tamm", null).place("Narva").org("Sild Line").end();
    reports.report("b", 1).person("Tamm", null).place("Narva").org("Sild Line").end();

    assertThat(reports.ids("a: Mari Tamm", "b: Tamm")).hasSize(1);
    assertThat(reports.reasons())
        .containsExactly(
            "surname alone: Tamm (Mari Tamm, only bearer in the window, shares Narva, Sild Line)");
  }

  @Test
  void ofTwoBearersASurnameAloneIsTheOneInItsContext() {
    Reports reports = twoTamms();
    reports.report("c", 2).person("Tamm", null).org("Sild Line").place("Narva").end();

    assertThat(reports.ids("a: Mari Tamm", "c: Tamm")).hasSize(1);
  }

  @Test
  void ofTwoBearersASurnameThatFitsNeitherStaysItsOwn() {
    Reports reports = twoTamms();
    reports.report("c", 2).person("Tamm", null).org("Harbour Gazette").end();

    assertThat(reports.ids("a: Mari Tamm", "b: Peeter Tamm", "c: Tamm")).hasSize(3);
  }

  @Test
  void loneNamesOfUnknownPeopleAreOneWhereTheirReportsHaveSomethingInCommon() {
    Reports reports = new Reports();
    reports.report("a", 0).person("Tamm", null).org("Sild Line").end();
    reports.report("b", 1).person("Tamm", null).org("Sild Line").end();
    reports.report("c", 2).person("Tamm", null).org("Rowing Club").end();

    assertThat(reports.ids("a: Tamm", "b: Tamm")).hasSize(1);
    assertThat(reports.ids("a: Tamm", "c: Tamm")).hasSize(2);
  }

  @Test
  void everyTownHasItsMainStreet() {
    Reports reports = new Reports();
    reports.report("a", 0).add(EntityType.FAC, "Main Street", null).place("Velm").end();
    reports.report("b", 1).add(EntityType.FAC, "Main Street", null).place("Velm").end();
    reports.report("c", 2).add(EntityType.FAC, "Main Street", null).place("Narva").end();

    assertThat(reports.ids("a: Main Street", "b: Main Street")).hasSize(1);
    assertThat(reports.ids("a: Main Street", "c: Main Street")).hasSize(2);
  }

  @Test
  void aTitleThatTheFirstNameBeliesIsAnothers() {
    Reports reports = new Reports();
    reports.report("a", 0).person("Laura Tamm", "Mrs").place("Narva").end();
    reports.report("b", 1).person("Laura Tamm", "Mr").place("Narva").end();

    assertThat(reports.ids("a: Laura Tamm", "b: Laura Tamm")).hasSize(1);
  }

  @Test
  void aSurnameThatSoundsAlikeNeedsTheContext() {
    Reports reports = new Reports();
    reports.report("a", 0).person("Yuri Velikhov", null).place("Narva").org("Sild Line").end();
    reports.report("b", 1).person("Velihov", null).place("Narva").org("Sild Line").end();
    reports.report("c", 1).person("Velihov", null).org("Rowing Club").end();

    assertThat(reports.ids("a: Yuri Velikhov", "b: Velihov")).hasSize(1);
    assertThat(reports.ids("a: Yuri Velikhov", "c: Velihov")).hasSize(2);
  }

  @Test
  void aWordIsNoCompanyForItsLegalFormAlone() {
    Reports reports = new Reports();
    reports.report("a", 0).org("Harvest Group").org("Sild Line").end();
    reports.report("b", 1).org("Harvest").org("Rowing Club").end();

    assertThat(reports.ids("a: Harvest Group", "b: Harvest")).hasSize(2);
  }

  @Test
  void aTitleRulesABearerOut() {
    Reports reports = new Reports();
    reports.report("a", 0).person("Laura Tamm", null).place("Narva").end();
    reports.report("b", 1).person("Tamm", "Mr").place("Narva").end();

    assertThat(reports.ids("a: Laura Tamm", "b: Tamm")).hasSize(2);
  }

  private static Reports twoTamms() {
    Reports reports = new Reports();
    reports.report("a", 0).person("Mari Tamm", null).place("Narva").org("Sild Line").end();
    reports.report("b", 0).person("Peeter Tamm", null).place("Parnu").org("Rowing Club").end();
    return reports;
  }

  @Test
  void aMinisterAndASwimmerOfOneNameStayTwo() {
    Reports reports = new Reports();
    reports.report("a", 0).person("Maria Garcia", "finance minister").place("Velm").end();
    reports.report("b", 1).person("Maria Garcia", "swimmer").org("Delta Pool Club").end();
    reports.report("c", 2).person("Maria Garcia", "minister").place("Velm").org("Treasury").end();
    reports.report("d", 3).person("Maria Garcia", null).org("Delta Pool Club").end();

    assertThat(reports.ids("a: Maria Garcia", "c: Maria Garcia"))
        .containsExactly(LocalIds.of(EntityType.PERSON, "Maria Garcia"));
    assertThat(reports.ids("b: Maria Garcia", "d: Maria Garcia")).hasSize(1);
    assertThat(reports.ids("a: Maria Garcia", "b: Maria Garcia")).hasSize(2);
    assertThat(reports.reasons())
        .anyMatch(reason -> reason.matches("kept apart from .* of the same name: different roles"));
  }

  @ParameterizedTest
  @CsvSource({
    "34, 51, 2",
    "34, 35, 1",
    "Mr, Ms, 2",
    "Mr, Mr, 1",
    "Estonian minister, Latvian minister, 2",
    "Estonian minister, Estonian mayor, 1",
    "striker, goalkeeper, 1"
  })
  void whatIsSaidOfThemKeepsNamesakesApart(String one, String other, int people) {
    Reports reports = new Reports();
    reports.report("a", 0).person("Uku Oksa", one).org("Sild Line").end();
    reports.report("b", 20).person("Uku Oksa", other).org("Rowing Club").end();

    assertThat(reports.ids("a: Uku Oksa", "b: Uku Oksa")).hasSize(people);
  }

  @ParameterizedTest
  @CsvSource({"41, 1", "42, 1", "40, 2", "43, 2"})
  void whoHadABirthdayBetweenTwoNightsIsNoOtherPerson(String age, int people) {
    Reports reports = new Reports();
    reports.known("earlier", "Uku Oksa", List.of("41"), 0, 60);
    reports.report("a", 60).person("Uku Oksa", age).org("Sild Line").end();

    assertThat(reports.ids("a: Uku Oksa").contains("earlier")).isEqualTo(people == 1);
  }

  @Test
  void agesBeforeAndAfterABirthdayAreBothRemembered() {
    Reports reports = new Reports();
    reports.known("earlier", "Uku Oksa", List.of("41", "42"), 0, 60);
    reports.report("a", 400).person("Uku Oksa", "43").org("Sild Line").end();
    reports.report("b", 400).person("Uku Oksa", "41").org("Rowing Club").end();

    assertThat(reports.ids("a: Uku Oksa")).containsExactly("earlier");
    assertThat(reports.ids("b: Uku Oksa")).doesNotContain("earlier");
  }

  @Test
  void aNewOfficeIsNoNewPersonWhereTheContextIsTheSame() {
    Reports reports = new Reports();
    reports.report("a", 0).person("Uku Oksa", "judge").org("Sild Line").place("Narva").end();
    reports.report("b", 9).person("Uku Oksa", "minister").org("Sild Line").place("Narva").end();

    assertThat(reports.ids("a: Uku Oksa", "b: Uku Oksa")).hasSize(1);
  }

  @Test
  void aCommonNameNeedsMoreThanTheName() {
    Reports reports = new Reports();
    reports.report("a", 0).person("John Smith", null).org("Sild Line").end();
    reports.report("b", 9).person("John Smith", null).org("Rowing Club").end();

    assertThat(reports.ids("a: John Smith", "b: John Smith")).hasSize(2);
  }

  @Test
  void anAcronymIsTheLongFormThatAReportWritesBesideIt() {
    Reports reports = new Reports();
    reports.report("a", 0).org("Baltic Grain Board", "BGB").place("Narva").end();
    reports.report("b", 9).org("BGB").place("Riga").end();

    assertThat(reports.ids("a: Baltic Grain Board", "b: BGB")).hasSize(1);
    assertThat(reports.reasons())
        .containsExactly("acronym: BGB = Baltic Grain Board (written together)");
  }

  @Test
  void initialsAloneNeedTheContext() {
    Reports near = new Reports();
    near.report("a", 0).org("Baltic Grain Board").org("Sild Line").place("Narva").end();
    near.report("b", 1).org("BGB").org("Sild Line").place("Narva").end();
    assertThat(near.ids("a: Baltic Grain Board", "b: BGB")).hasSize(1);

    Reports far = new Reports();
    far.report("a", 0).org("Baltic Grain Board").place("Narva").end();
    far.report("b", 1).org("BGB").org("Bergen Golf Bureau News").end();
    assertThat(far.ids("a: Baltic Grain Board", "b: BGB")).hasSize(2);
  }

  @Test
  void ofTwoLongFormsTheOneInContextIsMeantOrNone() {
    Reports reports = new Reports();
    reports.report("a", 0).org("Baltic Grain Board", "BGB").place("Narva").org("Sild Line").end();
    reports.report("b", 0).org("Bergen Golf Bureau", "BGB").org("Rowing Club").end();
    reports.report("c", 1).org("BGB").place("Narva").org("Sild Line").end();
    reports.report("d", 1).org("BGB").org("Harbour Gazette").end();

    assertThat(reports.ids("a: Baltic Grain Board", "c: BGB")).hasSize(1);
    assertThat(reports.ids("a: Baltic Grain Board", "b: Bergen Golf Bureau", "d: BGB")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "Nordvik S.A.S., Nordvik",
    "The Nordvik Company, Nordvik",
    "Nordvik & Sons Ltd., Nordvik and Sons",
    "U.S. Coast Guard, United States Coast Guard",
    "Estonian Foreign Ministry, Foreign Ministry of Estonia"
  })
  void formsOfAnOrganizationsNameAreOne(String name, String other) {
    Reports reports = new Reports();
    reports.report("a", 0).org(name).org("Sild Line").end();
    reports.report("b", 1).org(other).org("Sild Line").end();

    assertThat(reports.ids("a: " + name, "b: " + other)).hasSize(1);
  }

  @Test
  void aShortFormNeedsAReportThatUsesBoth() {
    Reports reports = new Reports();
    reports.report("a", 0).org("Nordvik Shipping", "Nordvik").place("Narva").end();
    reports.report("b", 1).org("Nordvik").place("Narva").end();
    assertThat(reports.ids("a: Nordvik Shipping", "b: Nordvik")).hasSize(1);

    Reports untied = new Reports();
    untied.report("a", 0).org("Nordvik Shipping").place("Narva").end();
    untied.report("b", 1).org("Nordvik").place("Narva").end();
    assertThat(untied.ids("a: Nordvik Shipping", "b: Nordvik")).hasSize(2);
  }

  @Test
  void theSenateIsThatOfTheReportsCountry() {
    Reports reports = new Reports();
    reports.report("a", 0).org("U.S. Senate").end();
    reports.report("b", 1).org("Senate").place("United States").end();
    reports.report("c", 1).org("Senate").place("Romania").end();
    reports.report("d", 1).org("Senate").end();

    assertThat(reports.ids("a: U.S. Senate", "b: Senate")).hasSize(1);
    assertThat(reports.ids("a: U.S. Senate", "c: Senate", "d: Senate")).hasSize(3);
  }

  @Test
  void aPersonAPeopleACapitalAndABodyOfOneNameStayApart() {
    Reports reports = new Reports();
    reports
        .report("a", 0)
        .add(EntityType.PERSON, "Tamm", null)
        .add(EntityType.ORG, "Tamm administration", null)
        .add(EntityType.GPE, "Russia", null)
        .add(EntityType.NORP, "Russian", null)
        .add(EntityType.ORG, "Kremlin", null)
        .add(EntityType.GPE, "Moscow", null)
        .end();

    assertThat(reports.decide().values().stream().map(Decision::entityId)).doesNotHaveDuplicates();
  }

  @Test
  void aNameTakenForTheWrongKindOnceIsTheOneOfTheOthers() {
    Reports reports = new Reports();
    reports.report("a", 0).org("Velmar").org("Sild Line").place("Narva").end();
    reports.report("b", 1).org("Velmar").org("Sild Line").place("Narva").end();
    reports.report("c", 2).place("Velmar").org("Sild Line").place("Narva").end();
    assertThat(reports.ids("a: Velmar", "b: Velmar", "c: Velmar")).hasSize(1);

    Reports apart = new Reports();
    apart.report("a", 0).org("Velmar").org("Sild Line").end();
    apart.report("b", 1).org("Velmar").org("Sild Line").end();
    apart.report("c", 2).place("Velmar").org("Rowing Club").end();
    assertThat(apart.ids("a: Velmar", "c: Velmar")).hasSize(2);
  }

  @Test
  void whatAnEarlierNightKnewKeepsItsIdentifier() {
    Reports reports = new Reports();
    reports.known(
        EntityType.PERSON,
        "earlier",
        List.of("Oleksii Tarasiuk", "Tarasiuk"),
        "Narva",
        "Sild Line");
    reports.known(EntityType.ORG, "board", List.of("BGB"), "Narva");
    reports.report("a", 0).person("Tarasiuk", null).place("Narva").end();
    reports.report("b", 1).person("Alexei Tarasyuk", null).place("Narva").end();
    reports.report("c", 1).org("BGB").end();

    assertThat(reports.ids("a: Tarasiuk", "b: Alexei Tarasyuk")).containsExactly("earlier");
    assertThat(reports.ids("c: BGB")).containsExactly("board");
  }

  @Test
  void whatEarlierNightsTookForTwoStaysTwoAndIsSuspected() {
    Reports reports = new Reports();
    reports.known(EntityType.PERSON, "one", List.of("Oleksii Tarasiuk"), "Narva", "Sild Line");
    reports.known(EntityType.PERSON, "two", List.of("Alexei Tarasyuk"), "Narva", "Sild Line");
    reports.report("a", 0).person("Oleksii Tarasiuk", null).place("Narva").org("Sild Line").end();
    reports.report("b", 0).person("Alexei Tarasyuk", null).place("Narva").org("Sild Line").end();

    assertThat(reports.ids("a: Oleksii Tarasiuk")).containsExactly("one");
    assertThat(reports.ids("b: Alexei Tarasyuk")).containsExactly("two");
    assertThat(reports.reasons())
        .contains("suspected same as two: transliteration, shares Narva, Sild Line");
  }
}
