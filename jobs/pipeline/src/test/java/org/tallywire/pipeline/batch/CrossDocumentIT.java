package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;
import org.tallywire.pipeline.settings.Settings;
import org.tallywire.pipeline.tables.Table;

/** What must not change, and what must, when the same reports come in another way. */
class CrossDocumentIT {
  private static final LocalDate NIGHT = LocalDate.of(2021, 6, 20);
  private static final List<Table> ACROSS =
      List.of(
          Table.STORY_DOCUMENTS, Table.CLAIM_GROUPS, Table.CLAIM_GROUP_MEMBERS, Table.CLAIM_LINKS);

  /** Reports of a ferry aground and of troops at a border, in the order of publication. */
  private static final List<Report> REPORTS =
      List.of(
          new Report(
              "ferry-1",
              "Coastal Press",
              "2021-06-14T06:00:00Z",
              "Ferry runs aground off Cape Sorrel",
              "The ferry Maren ran aground off Cape Sorrel on Monday with 214 people aboard, coast guard "
                  + "commander Ines Holt said. At least 3 people were injured, she said. Tugs from the "
                  + "port of Lindmouth were on their way to the ferry."),
          new Report(
              "troops-1",
              "Northern Wire",
              "2021-06-14T08:00:00Z",
              "Ardania moves soldiers to the Issel",
              "Ardania has moved about 94,000 soldiers to the river Issel, Selvia's defence minister "
                  + "Janko Reuss told parliament on Monday. He said that 1,200 tanks stood near the "
                  + "town of Ondal."),
          new Report(
              "ferry-2",
              "Lindmouth Mirror",
              "2021-06-15T07:00:00Z",
              "All passengers of the ferry Maren are safe",
              "All 214 people aboard the ferry Maren were taken off by noon, coast guard commander Ines "
                  + "Holt told reporters in Lindmouth on Tuesday. Five people were injured when the ferry "
                  + "ran aground off Cape Sorrel, the hospital of Lindmouth said."),
          new Report(
              "troops-2",
              "Selvia Today",
              "2021-06-15T09:00:00Z",
              "Selvia counts tanks and soldiers across the Issel",
              "More than 94,000 Ardanian soldiers stand at the Issel, an adviser of defence minister "
                  + "Janko Reuss said on Tuesday. The adviser spoke of 1,200 tanks around Ondal."),
          new Report(
              "ferry-3",
              "Harbour Gazette",
              "2021-06-16T10:00:00Z",
              "Steering of ferry Maren failed",
              "The steering of the ferry Maren failed before it ran aground off Cape Sorrel with 214 "
                  + "people aboard, harbour master Odile Brandt said. Seven people were injured, said "
                  + "coast guard commander Ines Holt on Wednesday."),
          new Report(
              "troops-3",
              "Ardania Herald",
              "2021-06-16T12:00:00Z",
              "Helm: only 70,000 soldiers at the Issel",
              "Premier Sofia Helm of Ardania said on Wednesday that only 70,000 soldiers stood at the "
                  + "river Issel. They would leave the town of Ondal in autumn, she told a party meeting."),
          new Report(
              "ferry-4",
              "Evening Echo",
              "2021-06-17T18:00:00Z",
              "Ferry Maren is pulled free",
              "Three tugs pulled the ferry Maren free off Cape Sorrel on Thursday. The operator Norwick "
                  + "Lines put the damage at 4 million euros. Seven people were injured when it ran aground "
                  + "on Monday."),
          new Report(
              "troops-4",
              "Northern Wire",
              "2021-06-18T09:30:00Z",
              "Observers count soldiers at the Issel",
              "Observers counted 94,300 Ardanian soldiers at the river Issel, their report said on "
                  + "Friday. Premier Sofia Helm called the report an invention. Selvia's Janko Reuss "
                  + "welcomed it."));

  private record Report(String uri, String publisher, String at, String title, String text) {
    String json() {
      return "{\"uri\": \"%s\", \"publisher\": \"%s\", \"published_at\": \"%s\", \"title\": \"%s\", \"text\": \"%s\"}%n"
          .formatted(uri, publisher, at, title, text);
    }
  }

  /** A group of claims as it matters to readers. */
  private record Group(String verdict, long sources, TreeSet<String> claims) {}

  @TempDir private Path folder;
  private final SparkSession spark = SparkForTests.session();

  @Test
  void theSameReportsGiveTheSameTablesHoweverTheyCome() {
    String plain = lake("plain");
    run(plain, NIGHT, Map.of(), List.of(REPORTS));
    Map<String, Group> groups = groups(plain, NIGHT);
    assertThat(groups.values().stream().map(Group::verdict)).contains("dispute", "agree");

    List<Report> reversed = new ArrayList<>(REPORTS);
    Collections.reverse(reversed);
    List<List<Report>> files = reversed.stream().map(List::of).toList();
    String other = lake("other");
    Map<String, String> options = Map.of("batch.partitions", "5", "ingest.partition-bytes", "400");
    run(other, NIGHT.plusDays(40), options, files);
    for (Table table : ACROSS) {
      assertThat(rows(other, NIGHT.plusDays(40), table))
          .as(table.tableName())
          .isEqualTo(rows(plain, NIGHT, table));
    }

    String nights = lake("nights");
    run(nights, NIGHT, Map.of(), List.of(REPORTS.subList(0, 4)));
    Map<String, Group> first = groups(nights, NIGHT);
    run(nights, NIGHT.plusDays(1), Map.of(), List.of(REPORTS.subList(4, REPORTS.size())));
    assertThat(groups(nights, NIGHT.plusDays(1))).isEqualTo(groups).containsKeys(keys(first));
    for (Table table : ACROSS) {
      assertThat(rows(nights, NIGHT.plusDays(1), table))
          .as(table.tableName())
          .isEqualTo(rows(plain, NIGHT, table));
    }

    List<Report> withCopy = new ArrayList<>(REPORTS);
    Report copied = REPORTS.get(1);
    withCopy.add(
        new Report(
            "copy",
            "Valley Courier",
            "2021-06-14T15:00:00Z",
            copied.title(),
            "Read more news of the day in our evening edition.\\n" + copied.text()));
    String copies = lake("copies");
    run(copies, NIGHT, Map.of(), List.of(withCopy));
    Map<String, Group> with = groups(copies, NIGHT);
    assertThat(
            spark
                .read()
                .parquet(copies + "/documents")
                .where("uri = 'copy' and duplicate_kind = 'syndicated'")
                .count())
        .isEqualTo(1);
    groups.forEach(
        (id, group) -> {
          assertThat(with).containsKey(id);
          assertThat(with.get(id).verdict()).isEqualTo(group.verdict());
          assertThat(with.get(id).sources()).as("sources of " + group).isEqualTo(group.sources());
          assertThat(with.get(id).claims()).containsAll(group.claims());
        });
    assertThat(with).hasSameSizeAs(groups);
  }

  @Test
  void theHedgeDecidesHowTwoNumbersStand() {
    Map<String, String> relations = new LinkedHashMap<>();
    relations.put("more than 94,000", "same");
    relations.put("94,300", "same");
    relations.put("about 94,000", "same");
    relations.put("more than 80,000", "compatible");
    relations.put("70,000", "dispute");
    List<String> rivers = List.of("Tarvo", "Orlin", "Sabre", "Quell", "Mirna");
    List<String> ministers =
        List.of("Paul Adler", "Greta Voss", "Omar Haddad", "Lena Oduya", "Tom Verrall");
    List<Report> reports = new ArrayList<>();
    int n = 0;
    for (String number : relations.keySet()) {
      for (String told : List.of("about 94,000", number)) {
        boolean first = reports.size() % 2 == 0;
        reports.add(
            new Report(
                "hedge-" + n + (first ? "-first" : "-second"),
                first ? "Northern Wire" : "Selvia Today",
                "2021-06-1%dT0%d:00:00Z".formatted(n, first ? 6 : 9),
                "Soldiers at the river " + rivers.get(n),
                "The army has moved %s soldiers to the river %s, defence minister %s said. They came by train from the hills of %sland."
                    .formatted(told, rivers.get(n), ministers.get(n), rivers.get(n))));
      }
      n++;
    }
    String lake = lake("hedges");
    run(lake, NIGHT, Map.of(), List.of(reports));

    Map<String, String> uris = new TreeMap<>();
    spark
        .read()
        .parquet(lake + "/documents")
        .join(spark.read().parquet(lake + "/numeric_claims"), "doc_id")
        .select("claim_id", "uri", "value")
        .where("value > 60000")
        .collectAsList()
        .forEach(row -> uris.put(row.getString(0), row.getString(1)));
    Map<String, String> found = new TreeMap<>();
    for (Row link : spark.read().parquet(lake + "/claim_links").collectAsList()) {
      String one = uris.get(link.<String>getAs("claim_a"));
      String other = uris.get(link.<String>getAs("claim_b"));
      if (one != null && other != null && one.substring(0, 7).equals(other.substring(0, 7))) {
        found.put(one.substring(0, 7), link.getAs("relation"));
      }
    }
    n = 0;
    for (Map.Entry<String, String> expected : relations.entrySet()) {
      assertThat(found).as(expected.getKey()).containsEntry("hedge-" + n++, expected.getValue());
    }
  }

  private static String[] keys(Map<String, Group> groups) {
    return groups.keySet().toArray(String[]::new);
  }

  private String lake(String name) {
    return folder.resolve(name).toString();
  }

  private void run(
      String lake, LocalDate date, Map<String, String> options, List<List<Report>> files) {
    Path news = folder.resolve("news-" + date + "-" + Path.of(lake).getFileName());
    try {
      Files.createDirectories(news);
      for (int i = 0; i < files.size(); i++) {
        String records = files.get(i).stream().map(Report::json).collect(Collectors.joining());
        Files.writeString(news.resolve("file" + i + ".jsonl"), records);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> all = new LinkedHashMap<>(options);
    all.put("lake", lake);
    all.put("nlp.models", SampleRun.models());
    Settings settings = Settings.of(all).withInput(List.of(news.toString()));
    new NightlyRun(
            spark,
            settings,
            NightlyRun.locate(settings, spark.sparkContext().hadoopConfiguration()),
            date,
            RunListener.silent())
        .run();
  }

  private Dataset<Row> table(String lake, LocalDate date, Table table) {
    return spark.read().parquet(lake + "/" + table.tableName() + "/batch_date=" + date);
  }

  private List<String> rows(String lake, LocalDate date, Table table) {
    return table(lake, date, table).toJSON().collectAsList().stream().sorted().toList();
  }

  private Map<String, Group> groups(String lake, LocalDate date) {
    Map<String, Group> groups = new TreeMap<>();
    for (Row row : table(lake, date, Table.CLAIM_GROUPS).collectAsList()) {
      groups.put(
          row.getAs("group_id"),
          new Group(row.getAs("verdict"), row.getAs("independent_source_count"), new TreeSet<>()));
    }
    for (Row row : table(lake, date, Table.CLAIM_GROUP_MEMBERS).collectAsList()) {
      groups.get(row.<String>getAs("group_id")).claims().add(row.getAs("claim_id"));
    }
    return groups;
  }
}
