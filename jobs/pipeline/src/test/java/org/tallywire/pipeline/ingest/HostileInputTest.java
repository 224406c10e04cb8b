package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;

/** Input that was made to do harm: each is a row with its reason, soon, and the rest is read. */
class HostileInputTest {
  private static final String GOOD = "{\"uri\":\"good\",\"text\":\"Nine boats left.\"}\n";

  @TempDir Path temporary;
  private Raw raw;

  @BeforeEach
  void folder() {
    raw = new Raw(temporary).file("good.jsonl", GOOD);
  }

  @Test
  void gzipBombsAreNotUnpackedWhole() throws IOException {
    // Ten gigabytes each: of one line, of blank lines after a good one, of one word.
    raw.file("a.jsonl.gz", bomb("", "x")).file("b.jsonl.gz", bomb(GOOD, "\n"));
    raw.file("c.txt.gz", bomb("", "x"));

    Raw.Result read = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> raw.read());

    assertThat(read.uris()).containsExactly("good", "good");
    assertThat(read.reasons())
        .containsExactly(
            "raw/a.jsonl.gz:1 gzip-bomb",
            "raw/b.jsonl.gz:16777177 gzip-bomb",
            "raw/c.txt.gz too-large");
    assertThat(read.rejects().get(0).<String>getAs("message"))
        .contains("more than 200 times its size")
        .contains("ingest.max-inflation");
  }

  @Test
  void anArchiveIsNoText() {
    Map<String, String> beginnings =
        Map.of(
            "a.txt", "504B0304", // zip, docx
            "b.jsonl", "504B0304",
            "c.txt", "425A6839314159", // bzip2
            "d.txt", "28B52FFD24", // zstd
            "e.txt", "255044462D312E37", // PDF
            "f.txt", "1F8B0800", // gzip by another name
            "g.txt", "89504E470D0A1A0A", // a picture
            "h.txt", "50415231"); // Parquet by another name
    beginnings.forEach(
        (name, hex) -> {
          byte[] text = HexFormat.of().parseHex(hex + "41".repeat(2000));
          raw.file(name, text);
        });
    byte[] tar = "a".repeat(2000).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
    raw.file("i.tar.gz", Raw.gzip(tar));

    Raw.Result read = raw.read();

    assertThat(read.uris()).containsExactly("good");
    assertThat(read.reasons())
        .containsExactly(
            "raw/a.txt archive",
            "raw/b.jsonl archive",
            "raw/c.txt archive",
            "raw/d.txt archive",
            "raw/e.txt not-text",
            "raw/f.txt archive",
            "raw/g.txt not-text",
            "raw/h.txt not-text",
            "raw/i.tar.gz archive");
    assertThat(read.rejects().get(0).<String>getAs("message"))
        .isEqualTo(
            "'raw/a.txt' is a zip archive, or an office document, which is one."
                + " Unpack it, or export its text, and give that.");
  }

  @Test
  void gzipOfAMillionEmptyMembers() throws IOException {
    byte[] member = Raw.gzip("");
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 0; i < 1_000_000; i++) {
      members.write(member);
    }
    raw.file("a.jsonl.gz", members.toByteArray());

    assertThat(raw.read().uris()).containsExactly("good");
  }

  @Test
  void twoGigabytesInOneTextFileAreNotRead() throws IOException {
    raw.file("big.txt", "Nine boats left.\n");
    try (RandomAccessFile big =
        new RandomAccessFile(raw.folder().resolve("big.txt").toFile(), "rw")) {
      big.setLength(2L << 30);
    }

    Raw.Result read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> raw.read());

    assertThat(read.reasons()).containsExactly("raw/big.txt too-large");
    assertThat(read.rejects().get(0).<Long>getAs("byte_count")).isEqualTo(2L << 30);
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    pipe(raw.folder().resolve("a.txt"));
    pipe(raw.folder().resolve("b.parquet"));
    raw.file("c.txt", "C");
    List<InputFile> listed = listed(false);
    Files.delete(raw.folder().resolve("c.txt"));
    pipe(raw.folder().resolve("c.txt"));

    Raw.Result read =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> Raw.Result.of(RawReader.read(SparkForTests.session(), listed, options(false))));

    assertThat(read.uris()).containsExactly("good");
    assertThat(read.reasons())
        .containsExactly(
            "raw/a.txt not-a-file", "raw/b.parquet not-a-file", "raw/c.txt not-a-file");
  }

  @Test
  void linksAreFollowedInsideTheInputAlone() throws IOException {
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Files.writeString(outside.resolve("secret.txt"), "Not for the paper.");
    raw.file("day/b.txt", "B");
    link("a-file.txt", "day/b.txt");
    link("b-out.txt", "../outside/secret.txt");
    link("c-folder", "../outside");
    link("d-nowhere.txt", "missing.txt");
    link("day/e-up", "..");
    link("f-self", "f-self");

    Raw.Result read = raw.read();

    assertThat(read.uris()).containsExactly("good", "raw/a-file.txt", "raw/day/b.txt");
    assertThat(read.reasons())
        .containsExactly(
            "raw/b-out.txt link",
            "raw/c-folder link",
            "raw/d-nowhere.txt dangling-link",
            "raw/day/e-up link",
            "raw/f-self dangling-link");
  }

  @Test
  void linksAreFollowedEverywhereWhereThatIsSet() throws IOException {
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Files.writeString(outside.resolve("wire.txt"), "Wire.");
    Files.createSymbolicLink(outside.resolve("back"), raw.folder());
    raw.file("day/b.txt", "B");
    link("c-folder", "../outside");
    link("d-again", "../outside");
    link("day/e-up", "..");

    Raw.Result read =
        Raw.Result.of(RawReader.read(SparkForTests.session(), listed(true), options(true)));

    assertThat(read.uris()).hasSize(3).contains("good", "raw/day/b.txt");
    assertThat(read.uris()).anyMatch(uri -> uri.endsWith("/wire.txt"));
    assertThat(read.rejects())
        .extracting(row -> row.<String>getAs("reason_code"))
        .containsExactly("link-loop", "link-loop", "link-loop");
  }

  @Test
  void namesThatMeanSomethingElsewhere() {
    List<String> names =
        List.of(
            "a*.txt",
            "b[1].txt",
            "c{d,e}.txt",
            "f%20g.txt",
            "h:i.txt",
            "j\nk.txt",
            "l m.txt",
            "n'o\".txt",
            "p\\q.txt",
            "r#s?t.txt",
            "..u.txt",
            "v;rm -rf w.txt",
            "\u202Etxt.x");
    names.forEach(name -> raw.file(name, "Text of one."));
    raw.file("folder.jsonl/y.txt", "Text of one.").file("z:/z.txt", "Text of one.");

    Raw.Result read = raw.read();

    assertThat(read.reasons()).isEmpty();
    assertThat(read.uris())
        .contains("raw/j\nk.txt", "raw/h:i.txt", "raw/f%20g.txt", "raw/a*.txt", "raw/p\\q.txt")
        .contains("raw/folder.jsonl/y.txt", "raw/z:/z.txt")
        .doesNotContain("raw/..u.txt") // hidden
        .hasSize(names.size() - 1 + 2 + 1);
  }

  /** One byte above 127 is a letter in old encodings, and nothing in UTF-8 or ASCII. */
  @Test
  void aNameWhoseBytesAreNoText() throws Exception {
    raw.file("sound.txt", "Text of one.");
    String script = "printf 'Text of one.' > \"$0/$(printf 'caf\\351.txt')\"";
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", script, raw.folder().toString());
    assertThat(shell.start().waitFor()).isZero();

    Raw.Result read = raw.read();

    assertThat(read.uris()).contains("raw/sound.txt").doesNotContain("raw/caf\u00E9.txt");
    assertThat(read.reasons()).singleElement().asString().endsWith(".txt bad-name");
  }

  @Test
  void aNameWithALineFeedIsOneLineInTheMessage() {
    raw.file("a\nFATAL: all is lost\n.txt", "");

    Row reject = raw.read().rejects().get(0);

    assertThat(reject.<String>getAs("uri")).isEqualTo("raw/a\nFATAL: all is lost\n.txt");
    assertThat(reject.<String>getAs("message"))
        .isEqualTo("'raw/a·FATAL: all is lost·.txt' is empty. Fetch it again, or leave it out.");
  }

  @Test
  void foldersNestedTooDeeply() {
    raw.file("d/".repeat(70) + "a.txt", "A");

    assertThat(raw.read().reasons()).containsExactly("raw/" + "d/".repeat(63) + "d too-deep");
  }

  @Test
  void theLastOfEqualKeysCounts() {
    raw.file("a.jsonl", "{\"uri\":\"a\",\"text\":\"One.\",\"uri\":\"b\",\"text\":\"Two.\"}\n");

    assertThat(raw.read().uris()).containsExactly("b", "good");
  }

  @Test
  void tenThousandLevelsAndNumbersWithoutEnd() {
    raw.file(
        "a.jsonl",
        "{\"uri\":\"a\",\"text\":\"A\",\"x\":%s}\n"
                .formatted("[".repeat(10_000) + "]".repeat(10_000))
            + "{\"uri\":\"b\",\"text\":\"B\",\"x\":1e999999999}\n"
            + "{\"uri\":\"c\",\"text\":\"C\",\"x\":%s}\n".formatted("9".repeat(100_000))
            + "{\"uri\":\"d\",\"text\":\"D\",\"x\":-0.0e-999999999999999}\n");

    Raw.Result read = raw.read();

    assertThat(read.uris()).contains("b", "d", "good");
    assertThat(read.reasons()).contains("raw/a.jsonl:1 too-deep");
    assertThat(read.uris().size() + read.rejects().size()).isEqualTo(5);
  }

  @Test
  void fieldNamesWithOneHash() {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 1 << 14; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 14; bit++) {
        name.append((i >> bit & 1) == 0 ? "Ab" : "BA"); // 33 * 'A' + 'b' = 33 * 'B' + 'A'
      }
      fields.append('"').append(name).append("\":1,");
    }
    raw.file("a.jsonl", "{" + fields + "\"uri\":\"a\",\"text\":\"A\"}\n" + GOOD);

    Raw.Result read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> raw.read());

    assertThat(read.uris()).containsExactly("a", "good", "good");
  }

  @Test
  void loneSurrogatesAreReplaced() {
    raw.file("a.jsonl", "{\"uri\":\"a\\ud83d\",\"text\":\"\\udea2 Nine \\ud83d\\udea2.\"}\n");

    Row document = raw.read().documents().get(0);

    assertThat(document.<String>getAs("uri")).isEqualTo("a\uFFFD");
    assertThat(document.<String>getAs("text")).isEqualTo("\uFFFD Nine \uD83D\uDEA2.");
  }

  private List<InputFile> listed(boolean followLinks) {
    return InputFiles.resolve(new Configuration(), List.of(raw.folder().toString()), followLinks);
  }

  private static IngestOptions options(boolean followLinks) {
    return new IngestOptions(
        List.of("listed"), Map.of(), 1 << 20, 1 << 20, 1 << 20, 200, followLinks);
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(raw.folder().resolve(name), Path.of(target));
  }

  private static void pipe(Path path) throws Exception {
    assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
  }

  /** Ten gigabytes of one character behind a beginning. */
  private static byte[] bomb(String beginning, String character) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(Raw.gzip(beginning));
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    byte[] megabyte = character.repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = new GZIPOutputStream(one)) {
      for (int i = 0; i < 64; i++) {
        out.write(megabyte);
      }
    }
    for (int i = 0; i < 160; i++) {
      packed.write(one.toByteArray());
    }
    return packed.toByteArray();
  }
}
