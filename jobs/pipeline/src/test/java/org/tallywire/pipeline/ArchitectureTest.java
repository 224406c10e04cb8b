package org.tallywire.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What a reviewer would otherwise have to look for each time. */
@AnalyzeClasses(
    packages = "org.tallywire.pipeline",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Rows come to the driver where a report or a check shows a bounded number of them, only. */
  private static final String MAY_COLLECT =
      ".*\\.batch\\.(BatchChecks|BatchTables|ClaimHighlights|CrossDocumentTables|FactsAudit|IntakeTotals|NewsFigures)"
          + "|.*\\.check\\.(PublishedRun|RowCounts|RowRules|Violations)|.*\\.batch\\.DryRun|.*\\.upkeep\\.Retention"
          + "|.*\\.ask\\.AskedRows|.*\\.evaluate\\.(EntityLake|GroupLake|StoryLake|TollLake)";

  private static final String PROGRAMS = ".*\\.(TableReference|ModelConverter)";

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices().matching("org.tallywire.pipeline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noStateIsShared =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .areNotEnums()
          .should()
          .beFinal()
          .because("a static that changes differs from executor to executor");

  @ArchTest
  static final ArchRule dataStaysOffTheDriver =
      noClasses()
          .that()
          .haveNameNotMatching(MAY_COLLECT)
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(
                      HasName.Predicates.nameMatching(
                          "collect|collectAsList|toLocalIterator|take|takeAsList|head|first"))
                  .and(
                      JavaCall.Predicates.target(
                          HasOwner.Predicates.With.owner(
                              JavaClass.Predicates.assignableTo("org.apache.spark.sql.Dataset"))))
                  .as("collect a Dataset"));

  @ArchTest
  static final ArchRule nothingIsCachedInMemory =
      noClasses()
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(HasName.Predicates.nameMatching("cache|persist"))
                  .and(
                      JavaCall.Predicates.target(
                          HasOwner.Predicates.With.owner(
                              JavaClass.Predicates.resideInAPackage("org.apache.spark..")))));

  @ArchTest
  static final ArchRule onlyProgramsWriteToTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackages("..cli..")
          .and()
          .haveNameNotMatching(PROGRAMS)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule settingsKnowNoSpark =
      noClasses()
          .that()
          .resideInAPackage("..settings..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark..");

  /** Whatever stands in a text, it reaches no network, no other program and no code. */
  @ArchTest
  static final ArchRule nothingReadIsFetchedOrRun =
      noClasses()
          .that()
          .resideInAPackage("..ingest..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(URL|.*Connection|.*Socket.*|InetAddress|URLClassLoader)|java\\.net\\.http\\..*"
                  + "|java\\.lang\\.Process.*|java\\.io\\.ObjectInputStream|javax\\.(script|xml)\\..*"
                  + "|org\\.(xml|w3c)\\..*");
}
