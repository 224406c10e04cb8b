package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.language.text.ContentId;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.settings.Settings;

/** A user's list of names, from the configuration to the tables. */
class UserGazetteerIT {
  private static final String LIST =
      """
      # type, id, canonical name, variants
      PERSON\tmine:veck\tHollis Veck\tHollis A. Veck
      ORG\tmine:nordvik\tNordvik Shipping\tNordvik\tNSG
      """;

  @TempDir private Path folder;
  private final SparkSession spark = SparkForTests.session();

  @Test
  void itsNamesHaveItsIdentityInAllDocuments() throws IOException {
    Files.createDirectories(folder.resolve("news"));
    document("a", "Hollis Veck, who owns Nordvik Shipping, said on Monday that nine ships sank.");
    document("b", "The NSG lost three ships last year. Its owner, Mr Veck, blamed the weather.");
    document("c", "Twelve sailors of Nordvik drowned, Hollis A. Veck said in Washington.");

    String lake = run("listed", Map.of("entities.gazetteers", list("names.tsv", LIST)));

    assertThat(namesOf(lake, "mine:nordvik"))
        .containsExactlyInAnyOrder("Nordvik Shipping", "NSG", "Nordvik");
    assertThat(namesOf(lake, "mine:veck"))
        .containsExactlyInAnyOrder("Hollis Veck", "Veck", "Hollis A. Veck");
    assertThat(namesOf(lake, "geonames:4140963")).containsExactly("Washington");
  }

  @Test
  void whatItSaysIsPartOfTheConfigurationsIdentityAndItsPathIsNot() throws IOException {
    Files.createDirectories(folder.resolve("news"));
    String plain = config(run("plain", Map.of()));
    String listed = config(run("a", Map.of("entities.gazetteers", list("a.tsv", LIST))));
    String moved = config(run("b", Map.of("entities.gazetteers", list("b.tsv", LIST))));
    String other = list("c.tsv", LIST.replace("NSG", "NSL"));

    assertThat(listed).isNotEqualTo(plain);
    assertThat(moved).isEqualTo(listed);
    assertThat(config(run("c", Map.of("entities.gazetteers", other)))).isNotEqualTo(listed);
  }

  private List<String> namesOf(String lake, String id) {
    Dataset<Row> mentions = spark.read().parquet(lake + "/entity_mentions");
    return mentions
        .where(mentions.col("entity_id").equalTo(ContentId.of("entity", id)))
        .collectAsList()
        .stream()
        .map(row -> row.<String>getAs("text"))
        .toList();
  }

  private String config(String lake) {
    return spark.read().parquet(lake + "/runs").first().getAs("config_sha256");
  }

  private void document(String name, String text) throws IOException {
    Files.writeString(folder.resolve("news").resolve(name + ".txt"), text);
  }

  private String list(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String run(String name, Map<String, String> options) {
    String lake = folder.resolve(name).toString();
    Map<String, String> all = new java.util.LinkedHashMap<>(options);
    all.put("lake", lake);
    all.put("nlp.models", SampleRun.models());
    Settings settings = Settings.of(all).withInput(List.of(folder.resolve("news").toString()));
    new NightlyRun(
            spark,
            settings,
            NightlyRun.locate(settings, spark.sparkContext().hadoopConfiguration()),
            LocalDate.of(2021, 12, 6),
            RunListener.silent())
        .run();
    return lake;
  }
}
