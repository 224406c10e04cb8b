package org.tallywire.pipeline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path folder;

  @Test
  void anOptionWinsOverEnvironmentProfileFileAndDefault() throws IOException {
    Path file =
        write(
            "a.conf",
            "summary.claims = 1, progress.seconds = 2, batch.partitions = 3, lake = from-file");
    Path profile =
        write("p.conf", "summary.claims = 4, progress.seconds = 5, batch.partitions = 6");
    Map<String, String> environment =
        Map.of("TALLYWIRE_SUMMARY_CLAIMS", "7", "TALLYWIRE_PROGRESS_SECONDS", "8", "PATH", "/bin");

    Settings settings =
        Settings.resolve(Map.of("summary.claims", "9"), environment, profile.toString(), file);

    assertThat(settings.summaryClaims()).isEqualTo(9);
    assertThat(settings.progressSeconds()).isEqualTo(8);
    assertThat(settings.batchPartitions()).isEqualTo(6);
    assertThat(settings.lake()).isEqualTo("from-file");
    assertThat(settings.batchDocumentsPerPartition()).isEqualTo(250);
  }

  @Test
  void anUnknownKeyNamesItsPlaceAndTheNearestSetting() throws IOException {
    Path file = write("a.conf", "batch { partitons = 3 }");

    assertThatThrownBy(() -> Settings.resolve(Map.of(), Map.of(), null, file))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("'batch.partitons'")
        .hasMessageContaining("a.conf")
        .hasMessageContaining("did you mean 'batch.partitions'?");
    assertThatThrownBy(() -> Settings.of(Map.of("laek", "x")))
        .hasMessage("unknown setting 'laek' in --set; did you mean 'lake'?");
    assertThatThrownBy(() -> Settings.resolve(Map.of(), Map.of("TALLYWIRE_LAKES", "x"), null, null))
        .hasMessageContaining("did you mean 'TALLYWIRE_LAKE'?");
  }

  @Test
  void aValueOfTheWrongKindSaysWhichAndWhatTheDefaultIs() {
    assertThatThrownBy(() -> Settings.of(Map.of("batch.partitions", "many")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("'batch.partitions'")
        .hasMessageContaining("default is 0");
    assertThatThrownBy(() -> Settings.of(Map.of("tables.rows-per-file", "0")))
        .hasMessage("setting 'tables.rows-per-file' is 0; it has to be at least 1.");
    assertThatThrownBy(() -> Settings.of(Map.of("ingest.fields.headline", "h")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("headline");
  }

  @Test
  void aFileThatIsMissingOrBrokenIsNamed() throws IOException {
    Path broken = write("broken.conf", "batch { partitions = ");

    assertThatThrownBy(() -> Settings.resolve(Map.of(), Map.of(), null, folder.resolve("no.conf")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no.conf");
    assertThatThrownBy(() -> Settings.resolve(Map.of(), Map.of(), null, broken))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("broken.conf");
    assertThatThrownBy(() -> Settings.resolve(Map.of(), Map.of(), "desktop", null))
        .hasMessageContaining("there is no profile 'desktop'");
  }

  @Test
  void bothProfilesAreInTheJarAndKnowOnlySettings() {
    assertThat(Settings.resolve(Map.of(), Map.of(), "laptop", null).spark())
        .containsEntry("spark.ui.enabled", "false");
    assertThat(Settings.resolve(Map.of(), Map.of(), "cluster", null).progressSeconds())
        .isEqualTo(60);
  }

  @Test
  void sparksOwnSettingsPassThrough() {
    assertThat(Settings.of(Map.of("spark.sql.shuffle.partitions", "8")).spark())
        .containsExactly(Map.entry("spark.sql.shuffle.partitions", "8"));
  }

  @Test
  void theCatalogOfTablesTakesAnyPropertyAndRefusesWhatMakesNone() throws IOException {
    Path file =
        write(
            "iceberg.conf",
            "table { format = iceberg, catalog { type = rest, uri = \"http://c\", namespace = a.b, s3.endpoint = e } }");
    LakeOptions lake = Settings.resolve(Map.of(), Map.of(), null, file).lakeOptions();

    assertThat(lake.format()).isEqualTo(TableFormat.ICEBERG);
    assertThat(lake.catalog().inSpark()).isEqualTo("tallywire.a.b");
    assertThat(lake.catalog().properties())
        .isEqualTo(Map.of("type", "rest", "uri", "http://c", "s3.endpoint", "e"));
    assertThat(Settings.defaults().lakeOptions()).isEqualTo(LakeOptions.parquet("lake"));
    refused("table.format", "icebreg", "'icebreg'; it can be parquet or iceberg; did you mean");
    refused("table.catalog.type", "hadop", "did you mean 'hadoop'?");
    refused("table.catalog.type", "rest", "set table.catalog.uri");
    refused("table.catalog.name", "a b", "letters, digits and _");
    refused("table.catalog.namespace", "a..b", "names of letters");
  }

  private static void refused(String key, String value, String why) {
    assertThatThrownBy(() -> Settings.of(Map.of(key, value)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(why);
  }

  @Test
  void onlySettingsThatShapeRowsMakeTheIdentity() {
    String plain = Settings.defaults().sha256();

    assertThat(Settings.of(Map.of("lake", "/elsewhere", "batch.partitions", "7")).sha256())
        .isEqualTo(plain);
    assertThat(Settings.of(Map.of("spark-master", "spark://host:7077")).sha256()).isEqualTo(plain);
    assertThat(Settings.of(Map.of("ingest.max-document-bytes", "1000")).sha256())
        .isNotEqualTo(plain);
    assertThat(Settings.of(Map.of("table.format", "iceberg")).sha256()).isEqualTo(plain);
    assertThat(Settings.of(Map.of("ingest.fields.text", "body")).sha256()).isNotEqualTo(plain);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void ofSeveralProfilesTheLastWins() {
    Settings settings = Settings.resolve(Map.of(), Map.of(), "laptop, prometheus", null);

    assertThat(settings.spark())
        .containsEntry("spark.ui.enabled", "true")
        .containsEntry("spark.driver.host", "127.0.0.1");
  }

  @Test
  void whatNobodyCanReadIsRefused() {
    assertThatThrownBy(() -> Settings.of(Map.of("progress.format", "xml")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("text or json");
    assertThatThrownBy(() -> Settings.of(Map.of("metrics.textfile", "/var/lib/x.txt")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(".prom");
  }

  @Test
  void tellsWhatDiffersFromTheDefaults() {
    assertThat(Settings.of(Map.of("batch.partitions", "3", "spark.x.y", "z")).changed())
        .isEqualTo(Map.of("batch.partitions", "3", "spark.x.y", "z"));
  }
}
