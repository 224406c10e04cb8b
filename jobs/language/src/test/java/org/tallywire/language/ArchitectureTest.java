package org.tallywire.language;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom, and what would make a result depend on where and when it is computed. */
@AnalyzeClasses(
    packages = "org.tallywire.language",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule theLanguageKnowsNoEngine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..", "org.apache.hadoop..", "scala..", "com.johnsnowlabs..")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("org.tallywire.pipeline..");

  @ArchTest
  static final ArchRule roomsKnowOnlyTheRoomsBelowThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.tallywire.language..")
          .layer("text")
          .definedBy("..language.text..")
          .layer("document")
          .definedBy("..language.document..")
          .layer("web")
          .definedBy("..language.web..")
          .layer("quantity")
          .definedBy("..language.quantity..")
          .layer("time")
          .definedBy("..language.time..")
          .layer("entity")
          .definedBy("..language.entity..")
          .layer("attribution")
          .definedBy("..language.attribution..")
          .layer("claim")
          .definedBy("..language.claim..")
          .layer("compare")
          .definedBy("..language.compare..")
          .whereLayer("compare")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("claim")
          .mayOnlyBeAccessedByLayers("compare")
          .whereLayer("attribution")
          .mayOnlyBeAccessedByLayers("claim")
          .whereLayer("entity")
          .mayOnlyBeAccessedByLayers("attribution", "claim", "compare")
          .whereLayer("quantity")
          .mayOnlyBeAccessedByLayers("claim", "compare")
          .whereLayer("time")
          .mayOnlyBeAccessedByLayers("claim")
          .whereLayer("document")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("web")
          .mayNotBeAccessedByAnyLayer();

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
          .because("extractors run in many threads, and the same text must give the same facts");

  @ArchTest
  static final ArchRule noClock =
      noClasses()
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(java.time.Clock.class, java.util.Date.class, java.util.Calendar.class)
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .because("only the text and the publication date settle a time");

  @ArchTest
  static final ArchRule noDefaultLocale =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .because("a machine in Turkey has to read the same news");

  @ArchTest
  static final ArchRule noGetPrefix =
      methods().that().arePublic().should().haveNameNotMatching("get[A-Z].*");

  @ArchTest
  static final ArchRule nothingIsPrinted =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  /** Whatever stands in a text, it reaches no network, no other program and no code. */
  @ArchTest
  static final ArchRule nothingReadIsFetchedOrRun =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(URL|.*Connection|.*Socket.*|InetAddress|URLClassLoader)|java\\.net\\.http\\..*"
                  + "|java\\.lang\\.Process.*|java\\.io\\.ObjectInputStream|javax\\.(script|xml)\\..*"
                  + "|org\\.(xml|w3c)\\..*");
}
