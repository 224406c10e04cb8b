package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.tables.Table;

/** Who is who from one night to the next. */
class EntitiesIT {
  private static final LocalDate MONDAY = LocalDate.of(2021, 6, 14);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private record Report(String uri, String day, String text) {
    String json() {
      return "{\"uri\": \"%s\", \"published_at\": \"2021-06-%sT06:00:00Z\", \"text\": \"%s\"}%n"
          .formatted(uri, day, text);
    }
  }

  private static final List<Report> FIRST =
      List.of(
          new Report(
              "talks",
              "14",
              "Ukrainian Defence Minister Oleksii Tarasiuk met NATO officials in Brussels on Monday. "
                  + "Tarasiuk said that 40 trucks had arrived in Odesa."),
          new Report(
              "budget",
              "14",
              "Finance Minister Maria Garcia said in Madrid on Monday that 300 million euros were "
                  + "missing. Garcia blamed the European Commission in Brussels."));

  private static final List<Report> SECOND =
      List.of(
          new Report(
              "trucks",
              "15",
              "Tarasiuk told NATO officials in Brussels on Tuesday that 50 trucks had arrived in Odesa."),
          new Report(
              "spelled",
              "15",
              "Ukrainian Defence Minister Alexei Tarasyuk said on Tuesday that NATO had sent 60 trucks "
                  + "to Odesa."),
          new Report(
              "pool",
              "15",
              "Swimmer Maria Garcia won 2 races in Auckland, the Tasman Swimming Club said on Tuesday. "
                  + "Garcia swims for New Zealand."));

  @TempDir private static Path folder;
  private static final SparkSession SPARK = SparkForTests.session();

  /** Both nights, one after the other, and the rows of Monday before Tuesday came. */
  private static String lake;

  private static Map<String, List<String>> mondayAlone;

  @BeforeAll
  static void twoNights() {
    lake = run("lake", MONDAY, Map.of(), List.of(FIRST));
    mondayAlone = rows(lake, MONDAY);
    run("lake", TUESDAY, Map.of(), List.of(SECOND));
  }

  @Test
  void whoIsWhoLastsFromNightToNight() {
    String minister = only(ids(lake, MONDAY, "talks", "Oleksii Tarasiuk"));

    assertThat(rows(lake, MONDAY)).isEqualTo(mondayAlone);
    assertThat(ids(lake, TUESDAY, "trucks", "Tarasiuk")).containsExactly(minister);
    assertThat(ids(lake, TUESDAY, "spelled", "Alexei Tarasyuk")).containsExactly(minister);
    assertThat(ids(lake, TUESDAY, "pool", "Maria Garcia"))
        .doesNotContain(only(ids(lake, MONDAY, "budget", "Maria Garcia")));
    Row entity =
        table(lake, TUESDAY, Table.ENTITIES).where("entity_id = '" + minister + "'").first();
    assertThat(entity.<Long>getAs("document_count")).isEqualTo(3);
    assertThat(entity.<String>getList(entity.fieldIndex("aliases")))
        .contains("Tarasiuk", "Alexei Tarasyuk", "Oleksii Tarasiuk");
    assertThat(entity.<String>getList(entity.fieldIndex("merge_reasons")))
        .anyMatch(reason -> reason.startsWith("transliteration: Alexei Tarasyuk"));
    assertThat(
            table(lake, TUESDAY, Table.NUMERIC_CLAIMS)
                .where("value in (50, 60)")
                .select("source_entity_id")
                .distinct()
                .collectAsList())
        .containsExactly(org.apache.spark.sql.RowFactory.create(minister));
  }

  @Test
  void neitherFilesNorPartitionsNorTheSizeOfTheWindowDecideWhoIsWho() {
    Map<String, String> options = Map.of("batch.partitions", "3", "reconcile.small-window", "0");
    String other = run("other", MONDAY, options, List.of(FIRST.subList(1, 2), FIRST.subList(0, 1)));
    run("other", TUESDAY, options, SECOND.stream().map(List::of).toList());

    assertThat(rows(other, MONDAY)).isEqualTo(rows(lake, MONDAY));
    assertThat(rows(other, TUESDAY)).isEqualTo(rows(lake, TUESDAY));
  }

  private static String only(Set<String> ids) {
    assertThat(ids).hasSize(1);
    return ids.iterator().next();
  }

  private static Set<String> ids(String lake, LocalDate night, String uri, String text) {
    Set<String> ids = new TreeSet<>();
    table(lake, night, Table.ENTITY_MENTIONS)
        .where("text = '" + text + "'")
        .join(table(lake, night, Table.DOCUMENTS).where("uri = '" + uri + "'"), "doc_id")
        .select("entity_id")
        .collectAsList()
        .forEach(row -> ids.add(row.getString(0)));
    return ids;
  }

  private static Map<String, List<String>> rows(String lake, LocalDate night) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Table table :
        List.of(Table.ENTITIES, Table.ENTITY_MENTIONS, Table.ATTRIBUTIONS, Table.NUMERIC_CLAIMS)) {
      rows.put(
          table.tableName(),
          table(lake, night, table).toJSON().collectAsList().stream().sorted().toList());
    }
    return rows;
  }

  private static Dataset<Row> table(String lake, LocalDate night, Table table) {
    return SPARK.read().parquet(lake + "/" + table.tableName() + "/batch_date=" + night);
  }

  private static String run(
      String name, LocalDate night, Map<String, String> options, List<List<Report>> files) {
    Path news = folder.resolve("news-" + name + "-" + night);
    try {
      Files.createDirectories(news);
      for (int i = 0; i < files.size(); i++) {
        StringBuilder records = new StringBuilder();
        files.get(i).forEach(report -> records.append(report.json()));
        Files.writeString(news.resolve("file" + i + ".jsonl"), records.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String lake = folder.resolve(name).toString();
    Map<String, String> all = new LinkedHashMap<>(options);
    all.put("lake", lake);
    all.put("nlp.models", SampleRun.models());
    Settings settings = Settings.of(all).withInput(List.of(news.toString()));
    new NightlyRun(
            SPARK,
            settings,
            NightlyRun.locate(settings, SPARK.sparkContext().hadoopConfiguration()),
            night,
            RunListener.silent())
        .run();
    return lake;
  }
}
