package org.tallywire.benchmarks;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.language.text.ContentId;
import org.tallywire.pipeline.tables.RowBuilder;
import org.tallywire.pipeline.tables.Rows;
import org.tallywire.pipeline.tables.Table;

/**
 * A window of invented reports with their facts, as spread over stories as news is: most in stories
 * of a few reports, a tenth in stories of two hundred, and one story of five in a hundred reports.
 * The same at every call.
 */
final class InventedNews implements Serializable {
  static final int CLAIMS_OF_A_DOCUMENT = 4;

  /**
   * So many names that stories of a larger window share no more of them than those of a small one.
   */
  private static final int NAME_SYLLABLES = 5;

  private static final int OWN_WORDS = 40;
  private static final int LARGE = 200;
  private static final int SMALL = 5;
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
  private static final int DAYS = 330;

  private static final String[] SYLLABLES = {
    "bar", "cor", "del", "fen", "gar", "hol", "jas", "kel", "lor", "mar", "nor", "pel", "quin",
    "ros", "sel", "tar", "ulm", "ver", "wes", "zan", "bri", "cla", "dro", "fli", "gre", "kro"
  };
  private static final String[] NOUNS = {
    "truck", "house", "bridge", "school", "ship", "farm", "office", "mile", "tree", "boat", "road",
    "family", "shop", "tent", "flight", "train", "ticket", "patient", "door", "engine"
  };

  private final int documents;

  /**
   * @param claims in the window
   */
  InventedNews(int claims) {
    this.documents = claims / CLAIMS_OF_A_DOCUMENT;
  }

  /** The tables that are read, each as an array column would hold it: one row a fact. */
  Map<Table, Dataset<Row>> tables(SparkSession spark, List<Table> wanted) {
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    for (Table table : wanted) {
      tables.put(
          table,
          spark
              .range(0, documents, 1, 8)
              .as(Encoders.LONG())
              .flatMap(
                  (FlatMapFunction<Long, Row>) n -> rows(table, n.intValue()).iterator(),
                  Rows.encoder(table.structType())));
    }
    return tables;
  }

  /** The story that a report was written for. */
  int story(int document) {
    int giant = documents / 20;
    int inLarge = documents / 10;
    if (document < giant) {
      return 0;
    }
    if (document < giant + inLarge) {
      return 1 + (document - giant) / LARGE;
    }
    return 1_000 + (document - giant - inLarge) / SMALL;
  }

  static String docId(int document) {
    return ContentId.of("doc", document);
  }

  private List<Row> rows(Table table, int document) {
    Report report = new Report(document, story(document));
    return switch (table) {
      case DOCUMENTS -> List.of(report.row());
      case SENTENCES -> report.sentences();
      case ENTITY_MENTIONS -> report.mentions();
      case NUMERIC_CLAIMS -> report.claims();
      default -> List.of();
    };
  }

  private static int pick(int bound, Object... of) {
    return (int) Long.remainderUnsigned(Long.parseUnsignedLong(hash(of), 16), bound);
  }

  private static String hash(Object... of) {
    return ContentId.of("pick", of).substring(0, 15);
  }

  private static String name(String what, int story) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < NAME_SYLLABLES; i++) {
      name.append(SYLLABLES[pick(SYLLABLES.length, what, story, i)]);
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** One report. */
  private static final class Report {
    private final int document;
    private final String id;
    private final LocalDate day;
    private final String town;
    private final String person;
    private final String company;
    private final List<String> sentences = new ArrayList<>();
    private final int[] numbers = new int[CLAIMS_OF_A_DOCUMENT];
    private final String noun;
    private final String headline;

    Report(int document, int story) {
      this.document = document;
      this.id = docId(document);
      int start = pick(DAYS, "day", story);
      this.day = FIRST_DAY.plusDays(start + pick(8, "later", document));
      this.town = name("town", story);
      this.person = name("first", story) + " " + name("last", story);
      this.company = name("company", story);
      this.noun = NOUNS[pick(NOUNS.length, "noun", document)];
      this.headline = town + " counts its losses after " + name("storm", story);
      numbers[0] = 20 + pick(40, "dead", story) + pick(3, "dead", document);
      numbers[1] = 100 + pick(400, "hurt", story) + pick(4, "hurt", document);
      numbers[2] = 1_000_000 * (2 + pick(90, "damage", story) + pick(2, "damage", document));
      numbers[3] = 4 + pick(60, "things", document);
      String reporter = name("reporter", document);
      sentences.add(numbers[0] + " people died in " + town + ", mayor " + person + " said.");
      sentences.add(numbers[1] + " people were injured when the storm reached " + company + ".");
      sentences.add(
          numbers[2] + " euros is the damage that " + company + " expects in " + town + ".");
      sentences.add(numbers[3] + " " + noun + "s were lost, " + reporter + " wrote on the way.");
    }

    /** What no other report says, so that reports of one story are no copies. */
    private String ownWords() {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < OWN_WORDS; i++) {
        words
            .append(SYLLABLES[pick(SYLLABLES.length, "own", document, i)])
            .append(SYLLABLES[pick(SYLLABLES.length, "word", document, i)])
            .append(i + 1 == OWN_WORDS ? "." : " ");
      }
      return words.toString();
    }

    private String text() {
      return headline + "\n" + String.join("\n", sentences) + "\n" + ownWords();
    }

    private int begin(int sentence) {
      int begin = headline.length() + 1;
      for (int i = 0; i < sentence; i++) {
        begin += sentences.get(i).length() + 1;
      }
      return begin;
    }

    Row row() {
      return Table.DOCUMENTS
          .row()
          .set("doc_id", id)
          .set("uri", "https://outlet" + document % 97 + ".example/" + document)
          .set("source_format", "jsonl")
          .set("publisher", "Outlet " + document % 97)
          .set("title", headline)
          .set("published_at", Instant.parse(day + "T08:00:00Z").plusSeconds(document % 40_000))
          .set("published_date", day)
          .set("date_source", "metadata")
          .set("language", "en")
          .set("language_score", 1.0)
          .set("text", text())
          .set("content_sha256", ContentId.sha256(text()))
          .build();
    }

    List<Row> sentences() {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        rows.add(
            Table.SENTENCES
                .row()
                .set("doc_id", id)
                .set("sentence_no", i)
                .set("begin_char", begin(i))
                .set("end_char", begin(i) + sentences.get(i).length())
                .set("section", "body")
                .set("text", sentences.get(i))
                .set("published_date", day)
                .build());
      }
      return rows;
    }

    List<Row> mentions() {
      return List.of(
          mention(town, "GPE", 0), mention(person, "PERSON", 0), mention(company, "ORG", 1));
    }

    private Row mention(String name, String type, int sentence) {
      int begin = begin(sentence) + sentences.get(sentence).indexOf(name);
      return Table.ENTITY_MENTIONS
          .row()
          .set("doc_id", id)
          .set("sentence_no", sentence)
          .set("begin_char", begin)
          .set("end_char", begin + name.length())
          .set("text", name)
          .set("type", type)
          .set("entity_id", ContentId.of("entity", name))
          .set("confidence", 0.9)
          .set("canonical_name", name)
          .set("published_date", day)
          .build();
    }

    List<Row> claims() {
      return List.of(
          claim(0, "people", "person", "die", "kill").build(),
          claim(1, "people", "person", "injure", "injure").build(),
          claim(2, "damage", "damage", "expect", null)
              .set("kind", "money")
              .set("unit", "EUR")
              .set("holder_text", company)
              .set("holder_entity_id", ContentId.of("entity", company))
              .build(),
          claim(3, noun + "s", noun, "lose", null).build());
    }

    private RowBuilder claim(int n, String concept, String head, String verb, String event) {
      String phrase = sentences.get(n).substring(0, sentences.get(n).indexOf(' ', 8));
      double value = numbers[n];
      return Table.NUMERIC_CLAIMS
          .row()
          .set("claim_id", ContentId.of("claim", id, n))
          .set("doc_id", id)
          .set("sentence_no", n)
          .set("begin_char", begin(n))
          .set("end_char", begin(n) + phrase.length())
          .set("text", phrase)
          .set("value", value)
          .set("low", value)
          .set("high", value)
          .set("comparator", "=")
          .set("kind", "count")
          .set("concept", concept)
          .set("concept_head", head)
          .set("predicate", verb)
          .set("event", event)
          .set("place_entity_id", ContentId.of("entity", town))
          .set("time_start", day)
          .set("time_end", day)
          .set("status", "asserted")
          .set("source_chain", Rows.seq(List.of()))
          .set("confidence", 0.9)
          .set("rule", "counted-noun")
          .set("published_date", day);
    }
  }
}
