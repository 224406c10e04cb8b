package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;

/** What can't be read is a row with its reason, and costs its neighbours nothing. */
class BadInputTest {
  private static final String GOOD = "{\"uri\":\"good\",\"text\":\"Nine boats left.\"}\n";

  @TempDir Path temporary;
  private Raw raw;

  @BeforeEach
  void folder() {
    raw = new Raw(temporary);
  }

  @Test
  void emptyFiles() {
    raw.file("a.txt", "").file("b.jsonl", "").file("c.txt.gz", "").file("d.txt.gz", Raw.gzip(""));
    raw.file("e.parquet", "");

    assertThat(raw.read().reasons())
        .containsExactly(
            "raw/a.txt empty-file",
            "raw/b.jsonl empty-file",
            "raw/c.txt.gz empty-file",
            "raw/d.txt.gz empty-file",
            "raw/e.parquet empty-file");
  }

  @Test
  void truncatedGzip() {
    byte[] text = Raw.gzip(noise(100_000));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"uri\":\"u%04d\",\"text\":\"Boat %d left.\"}\n".formatted(i, i * 7919));
    }
    byte[] feed = Raw.gzip(lines.toString());
    raw.file("a.txt.gz", Arrays.copyOf(text, text.length / 2));
    raw.file("b.jsonl.gz", Arrays.copyOf(feed, feed.length / 2));
    raw.file("c.txt.gz", Arrays.copyOf(text, 5));

    Raw.Result read = raw.read();

    assertThat(read.rejects())
        .extracting(row -> row.<String>getAs("reason_code"))
        .containsOnly("truncated-gzip")
        .hasSize(3);
    // Whole lines before the break are documents; half a text file is none.
    int whole = read.documents().size();
    assertThat(whole).isBetween(500, 1500);
    assertThat(read.rejects().get(1).<String>getAs("uri"))
        .isEqualTo("raw/b.jsonl.gz:" + (whole + 1));
    assertThat(read.uris()).contains("u0000").doesNotContain("u1999");
  }

  @Test
  void filesThatAreNoGzipOrADamagedOne() {
    byte[] damaged = Raw.gzip(noise(100_000));
    for (int i = 200; i < 400; i++) {
      damaged[i] ^= 0x55;
    }
    raw.file("a.txt.gz", "just text").file("b.txt.gz", damaged);

    assertThat(raw.read().reasons())
        .containsExactly("raw/a.txt.gz corrupt-gzip", "raw/b.txt.gz corrupt-gzip");
  }

  @Test
  void bytesThatAreNoText() {
    byte[] random = new byte[5000];
    new Random(7).nextBytes(random);
    raw.file("a.txt", random);
    raw.file("b.txt", "Snow fell.".getBytes(StandardCharsets.UTF_16BE));
    raw.file("c.txt", new byte[100]);

    Raw.Result read = raw.read();

    assertThat(read.reasons())
        .containsExactly("raw/a.txt not-text", "raw/b.txt not-text", "raw/c.txt not-text");
    assertThat(read.rejects())
        .allSatisfy(
            row -> {
              String sample = row.getAs("sample");
              assertThat(sample.codePointCount(0, sample.length())).isLessThanOrEqualTo(200);
              assertThat(sample.chars().noneMatch(Character::isISOControl)).isTrue();
            });
  }

  @Test
  void aFewWrongBytesAreReplaced() {
    byte[] text = ("Caf\u00E9 " + "owners waited. ".repeat(20)).getBytes(StandardCharsets.UTF_8);
    text[30] = (byte) 0xC3;
    raw.file("a.txt", text);

    assertThat(raw.read().document().<String>getAs("text"))
        .startsWith("Caf\u00E9")
        .contains("\uFFFD");
  }

  @Test
  void linesThatAreNoRecord() {
    raw.file(
        "feed.jsonl",
        GOOD
            + "{\"uri\":\"cut\",\"text\":\"The ferry with 4\n"
            + "not json at all\n"
            + "[1,2]\n"
            + "{\"uri\":\"x\",\"text\":\"a\"} {}\n"
            + "{\"uri\":\"x\",\"text\":17}\n"
            + "{\"uri\":\"x\",\"text\":\"a\",\"publisher\":{\"name\":\"Post\"}}\n"
            + "{\"text\":\"a\"}\n"
            + "{\"uri\":\"x\"}\n"
            + "{\"uri\":\"x\",\"text\":null}\n"
            + "{\"uri\":\"x\",\"text\":\"a\",\"n\":NaN}\n");

    Raw.Result read = raw.read();

    assertThat(read.uris()).containsExactly("good");
    assertThat(read.reasons())
        .containsExactlyInAnyOrder(
            "raw/feed.jsonl:2 bad-json",
            "raw/feed.jsonl:3 bad-json",
            "raw/feed.jsonl:4 not-an-object",
            "raw/feed.jsonl:5 bad-json",
            "raw/feed.jsonl:6 wrong-type",
            "raw/feed.jsonl:7 wrong-type",
            "raw/feed.jsonl:8 no-uri",
            "raw/feed.jsonl:9 no-text",
            "raw/feed.jsonl:10 no-text",
            "raw/feed.jsonl:11 bad-json");
    assertThat(read.rejects())
        .allSatisfy(
            row ->
                assertThat(row.<String>getAs("message"))
                    .startsWith("'raw/feed.jsonl:")
                    .doesNotContain("\n")
                    .endsWith("."));
  }

  @Test
  void aRejectSaysWhereWhatAndHowItBegins() {
    raw.file("feed.jsonl", GOOD + "{\"uri\":\"cut\",\"text\":\"The ferry with 4\n");

    Row reject = raw.read().rejects().get(0);

    assertThat(reject.<String>getAs("stage")).isEqualTo("read");
    assertThat(reject.<String>getAs("message"))
        .contains("is no complete JSON object")
        .contains("Unexpected end-of-input");
    assertThat(reject.<String>getAs("sample"))
        .isEqualTo("{\"uri\":\"cut\",\"text\":\"The ferry with 4");
    assertThat(reject.<Long>getAs("byte_count")).isEqualTo(37L);
  }

  @Test
  void aLineOfFiftyMegabytes() throws Exception {
    Path file = raw.file("feed.jsonl", GOOD).folder().resolve("feed.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"uri\":\"long\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
      byte[] megabyte = "wave ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 50; i++) {
        out.write(megabyte);
      }
      out.write(("\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8));
    }

    Raw.Result read = raw.read();

    assertThat(read.uris()).containsExactly("good");
    assertThat(read.reasons()).containsExactly("raw/feed.jsonl:1 line-too-long");
    assertThat(read.rejects().get(0).<Long>getAs("byte_count")).isGreaterThan(50_000_000L);
    assertThat(read.rejects().get(0).<String>getAs("sample"))
        .startsWith("{\"uri\":\"long\"")
        .hasSize(200);
  }

  @Test
  void aTextFileThatIsTooLarge() {
    raw.file("a.txt", "wave ".repeat(300_000)).file("b.txt.gz", Raw.gzip("wave ".repeat(300_000)));

    Raw.Result read = raw.read();

    assertThat(read.reasons()).containsExactly("raw/a.txt too-large", "raw/b.txt.gz too-large");
    assertThat(read.rejects().get(0).<String>getAs("message")).contains("1048576 bytes");
  }

  @Test
  void deeplyNestedJson() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    raw.file(
        "feed.jsonl",
        "{\"uri\":\"x\",\"text\":\"a\",\"n\":"
            + deep
            + "}\n{\"n\":"
            + "{\"a\":".repeat(100_000)
            + "\n"
            + deep
            + "\n"
            + GOOD);

    Raw.Result read = raw.read();

    assertThat(read.uris()).containsExactly("good");
    assertThat(read.reasons())
        .containsExactly(
            "raw/feed.jsonl:1 too-deep",
            "raw/feed.jsonl:2 too-deep",
            "raw/feed.jsonl:3 not-an-object");
  }

  @Test
  void aFileThatVanishesWhileTheJobRuns() throws Exception {
    raw.file("a.txt", "A").file("b.txt", "B").file("c.jsonl", GOOD).file("d.parquet", "x");
    List<InputFile> listed =
        InputFiles.resolve(new Configuration(), List.of(raw.folder().toString()));
    for (String name : List.of("b.txt", "c.jsonl", "d.parquet")) {
      Files.delete(raw.folder().resolve(name));
    }

    Raw.Result read =
        Raw.Result.of(
            RawReader.read(SparkForTests.session(), listed, IngestOptions.of("not listed again")));

    assertThat(read.uris()).containsExactly("raw/a.txt");
    assertThat(read.reasons())
        .containsExactly("raw/b.txt vanished", "raw/c.jsonl vanished", "raw/d.parquet vanished");
  }

  @Test
  void aFileThatBecameAFolderCantBeRead() throws Exception {
    raw.file("a.txt", "A").file("b.txt", "B");
    List<InputFile> listed =
        InputFiles.resolve(new Configuration(), List.of(raw.folder().toString()));
    Files.delete(raw.folder().resolve("b.txt"));
    Files.createDirectory(raw.folder().resolve("b.txt"));

    Raw.Result read =
        Raw.Result.of(
            RawReader.read(SparkForTests.session(), listed, IngestOptions.of("not listed again")));

    assertThat(read.reasons()).containsExactly("raw/b.txt unreadable");
    assertThat(read.rejects().get(0).<String>getAs("message"))
        .startsWith("'raw/b.txt' can't be read: ")
        .doesNotContain(temporary.toString());
  }

  @Test
  void aFileThatIsCutOffWhileTheRunIsAtItIsNotHalfAFile() throws Exception {
    String first = GOOD.replace("left.", "left. ".repeat(200));
    String second = GOOD.replace("good", "other");
    raw.file("a.jsonl", first + second).file("b.txt", "The ferry sailed. It came back.");
    List<InputFile> listed =
        InputFiles.resolve(new Configuration(), List.of(raw.folder().toString()));
    raw.file("a.jsonl", first).file("b.txt", "The ferry sailed.");

    Raw.Result read =
        Raw.Result.of(
            RawReader.read(SparkForTests.session(), listed, IngestOptions.of("not listed again")));

    assertThat(read.uris()).containsExactly("good");
    assertThat(read.reasons()).containsExactly("raw/a.jsonl:2 unreadable", "raw/b.txt unreadable");
    assertThat(read.rejects().get(0).<String>getAs("message"))
        .contains("can't be read from byte " + first.length() + " on: ")
        .endsWith("Fetch it again.");
  }

  @Test
  void aFolderThatIsNamedLikeAFileIsAFolder() throws Exception {
    raw.file("feed.jsonl/a.jsonl", GOOD).file("old.txt.gz/b.txt", "The ferry sailed.");
    Files.createDirectory(raw.folder().resolve("none.parquet"));

    Raw.Result read = raw.read();

    assertThat(read.uris()).containsExactly("good", "raw/old.txt.gz/b.txt");
    assertThat(read.reasons()).isEmpty();
  }

  @Test
  void parquetThatIsDamagedOrLacksColumns() throws Exception {
    SparkForTests.session()
        .sql(
            "select cast(id as string) uri, repeat(cast(rand(1) as string), 50) text from range(5000)")
        .coalesce(1)
        .write()
        .parquet(temporary.resolve("sound").toString());
    byte[] sound;
    try (var files = Files.newDirectoryStream(temporary.resolve("sound"), "*.parquet")) {
      sound = Files.readAllBytes(files.iterator().next());
    }
    byte[] damaged = sound.clone();
    Arrays.fill(damaged, 4, sound.length / 2, (byte) 0x7F);
    raw.file("a.parquet", Arrays.copyOf(sound, sound.length / 2)).file("b.parquet", damaged);
    raw.file("c.parquet", "no parquet at all, but longer than a footer");
    SparkForTests.session().sql("select 'x' uri, 'y' body").write().parquet(raw.folder() + "/d");
    SparkForTests.session().sql("select 'x' uri, 5 text").write().parquet(raw.folder() + "/e");
    SparkForTests.session()
        .sql("select 'x' uri, cast(null as string) text union all select 'y', 'Fine'")
        .coalesce(1)
        .write()
        .parquet(raw.folder() + "/f");

    Raw.Result read = raw.read();

    assertThat(read.uris()).containsExactly("y");
    assertThat(read.rejects())
        .extracting(row -> row.<String>getAs("reason_code"))
        .containsExactly(
            "corrupt-parquet",
            "corrupt-parquet",
            "corrupt-parquet",
            "missing-column",
            "wrong-type",
            "no-text");
    assertThat(read.rejects())
        .as("no result tells on which machine it was made")
        .allSatisfy(
            row -> assertThat(row.mkString()).doesNotContain(temporary.getFileName().toString()));
    assertThat(read.rejects().get(5).<String>getAs("uri")).endsWith(".parquet:1");
  }

  @Test
  void parquetThatStandsForFarMoreThanItsSize() {
    SparkForTests.session()
        .sql("select cast(id as string) uri, repeat('Snow fell. ', 2000) text from range(3000)")
        .coalesce(1)
        .write()
        .parquet(raw.folder() + "/a");

    Raw.Result read = raw.read();

    assertThat(read.rejects())
        .extracting(row -> row.<String>getAs("reason_code"))
        .containsExactly("parquet-bomb");
    assertThat(read.rejects().get(0).<String>getAs("message")).contains("ingest.max-inflation");
    assertThat(read.documents()).as("rows before it grew too much").hasSizeBetween(100, 2000);
  }

  @Test
  void parquetWithAPageOrATextThatIsTooLarge() {
    SparkForTests.session()
        .sql("select 'x' uri, repeat('Snow fell. ', 7000000) text")
        .write()
        .parquet(raw.folder() + "/a-page");
    SparkForTests.session()
        .sql("select 'y' uri, repeat('Snow fell. ', 150000) text union all select 'z', 'Fine'")
        .coalesce(1)
        .write()
        .parquet(raw.folder() + "/b-text");

    Raw.Result read = raw.read();

    assertThat(read.uris()).containsExactly("z");
    assertThat(read.rejects())
        .extracting(row -> row.<String>getAs("reason_code"))
        .containsExactly("too-large", "too-large");
    assertThat(read.rejects().get(0).<String>getAs("message")).contains("a page of 77");
    assertThat(read.rejects().get(1).<String>getAs("uri")).endsWith(".parquet:1");
  }

  private static byte[] noise(int length) {
    StringBuilder text = new StringBuilder();
    Random random = new Random(11);
    while (text.length() < length) {
      text.append(Long.toString(random.nextLong(), 36)).append(' ');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
