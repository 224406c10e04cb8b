package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that is hostile at once, in a small heap: the rows of what is sound are those of a folder
 * without the rest, nothing is lost, and nothing reaches for a network.
 *
 * <p>The build has few empty files and a feed of some megabytes; docs/faults.md names the command
 * for a million and for two gigabytes.
 */
class HostileFolderIT {
  /** Spark itself wants 450 megabytes. */
  private static final String HEAP = "-Xmx" + System.getProperty("tallywire.soak.heap", "640m");

  private static final int EMPTY_FILES = Integer.getInteger("tallywire.soak.empty-files", 2000);
  private static final int FILES_IN_A_FOLDER = 10_000;
  private static final int FEED_MEGABYTES = Integer.getInteger("tallywire.soak.feed-megabytes", 4);
  private static final int MINUTES = Integer.getInteger("tallywire.soak.minutes", 5);

  @TempDir Path temporary;

  @Test
  void whatIsSoundIsReadAsIfTheRestWereNotThere() throws Exception {
    List<String> alone = rows(sound("alone"), "alone.txt");
    Raw both = sound("both");
    int hostile = addHostile(both.folder());

    List<String> rows = rows(both, "both.txt");

    assertThat(alone).hasSize(42).allMatch(row -> !row.startsWith("reject"));
    assertThat(rows).containsAll(alone);
    assertThat(rows).as("in = out + rejected").hasSize(alone.size() + hostile);
    assertThat(rows).contains("calls of a network: 0");
  }

  private Raw sound(String folder) {
    Raw raw = new Raw(temporary.resolve(folder));
    StringBuilder feed = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      raw.file("day/%02d.txt".formatted(i), "Boats leave.\n\nOn Monday " + i + " boats left Osk.");
      feed.append(
          "{\"uri\":\"wire/%d\",\"url\":\"http://post.example/%d\",\"text\":\"%d boats came.\"}\n"
              .formatted(i, i, i));
    }
    raw.file("feed.jsonl", feed.toString());
    return raw.file("packed.txt.gz", Raw.gzip("Nine boats left Osk on Sunday."));
  }

  /** Adds it; the number of rows that it makes. */
  private static int addHostile(Path folder) throws Exception {
    Raw raw = new Raw(folder.getParent());
    for (int i = 0; i < EMPTY_FILES; i++) {
      raw.file("empty/" + i / FILES_IN_A_FOLDER + "/" + i, "");
    }
    int reports = feed(folder.resolve("heavy.jsonl"));
    raw.file("bomb.jsonl.gz", bomb("x")).file("bomb.txt.gz", bomb("word "));
    sparse(folder.resolve("big.txt"), 2L << 30);
    sparse(folder.resolve("big.jsonl"), 300L << 20);
    raw.file("word.txt", "x".repeat(10 << 20)).file("legal-word.txt", "x".repeat(4_000_000));
    raw.file("legal.txt", "On Monday 9 boats left Osk. ".repeat(140_000));
    raw.file("zip.txt", "PK\3\4" + "x".repeat(100)).file("latin.txt", new byte[] {65, -28, -1, 0});
    raw.file("bidi.txt", "Nine \u202Eboats\u202C \u2066left\u2069.\0 \u001B[2JOsk.");
    raw.file("deep.jsonl", "{\"uri\":\"a\",\"text\":\"A\",\"x\":" + "[".repeat(1_000_000) + "\n");
    raw.file(
        "url.jsonl",
        "{\"uri\":\"http://post.example/\",\"text\":\"<img src='http://x.example'>\"}");
    raw.file("xml.txt", "<!DOCTYPE a [<!ENTITY b SYSTEM \"http://x.example/b\">]><a>&b;</a>");
    raw.file("a\nb:*%.txt", "").file("lying.parquet", "PAR1" + "\177".repeat(60) + "PAR1");
    Files.createSymbolicLink(folder.resolve("out.txt"), Path.of("/etc/hostname"));
    Files.createSymbolicLink(folder.resolve("loop"), Path.of("."));
    new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start().waitFor();
    return EMPTY_FILES + reports + 18;
  }

  /** One file of many reports; how many. */
  private static int feed(Path file) throws IOException {
    String text = "On Monday 9 boats left Osk for the islands.\\n\\n".repeat(80);
    int reports = 0;
    long bytes = 0;
    try (BufferedWriter feed = Files.newBufferedWriter(file)) {
      for (; bytes < (long) FEED_MEGABYTES << 20; reports++) {
        String line = "{\"uri\":\"heavy/%d\",\"text\":\"%s\"}\n".formatted(reports, text);
        feed.write(line);
        bytes += line.length();
      }
    }
    return reports;
  }

  private static void sparse(Path file, long length) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(length);
    }
  }

  /** Ten gigabytes in ten megabytes. */
  private static byte[] bomb(String word) throws IOException {
    byte[] member = Raw.gzip(word.repeat((64 << 20) / word.length()));
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 0; i < 160; i++) {
      members.write(member);
    }
    return members.toByteArray();
  }

  private List<String> rows(Raw raw, String file) throws Exception {
    Path out = temporary.resolve(file);
    Path log = temporary.resolve(file + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(HEAP, "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(List.of(System.getProperty("tallywire.add-opens").strip().split("\\s+")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(IntakeProgram.class.getName(), raw.folder().toString(), out.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
    assertThat(process.exitValue())
        .as("%s", Files.readString(log, StandardCharsets.ISO_8859_1))
        .isZero();
    return Files.readAllLines(out);
  }
}
