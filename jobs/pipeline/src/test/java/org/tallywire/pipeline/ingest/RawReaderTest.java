package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.SparkForTests;

/** What comes out of readable files of every kind. */
class RawReaderTest {
  @TempDir Path temporary;
  private Raw raw;

  @BeforeEach
  void folder() {
    raw = new Raw(temporary);
  }

  @Test
  void aTextFileIsOneDocumentNamedByItsPathFromTheInputOn() {
    raw.file("monday/port.txt", "Port strike\r\n\r\nSome 1,200 dockers\u3000walked out.\r\n");

    Row document = raw.read().document();

    assertThat(document.<String>getAs("uri")).isEqualTo("raw/monday/port.txt");
    assertThat(document.<String>getAs("source_format")).isEqualTo("text");
    assertThat(document.<String>getAs("text"))
        .isEqualTo("Port strike\r\n\r\nSome 1,200 dockers\u3000walked out.\r\n");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    raw.file("utf8.txt", "\uFEFFRiver rises");
    raw.file("utf16.txt", "\uFEFFRiver falls".getBytes(StandardCharsets.UTF_16LE));

    assertThat(raw.read().documents())
        .extracting(row -> row.<String>getAs("text"))
        .containsExactly("River falls", "River rises");
  }

  @Test
  void emojiAndCombiningCharactersSurvive() {
    String text = "Cafe\u0301 \uD83D\uDE00 crowd of 300 \uD83D\uDC69\u200D\uD83D\uDE92";
    raw.file("a.txt", text).file("b.txt.gz", Raw.gzip(text));
    raw.file("c.jsonl", "{\"uri\":\"c\",\"text\":\"" + text + "\"}");

    assertThat(raw.read().documents())
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.<String>getAs("text")).isEqualTo(text));
  }

  @Test
  void textOfAnOlderWesternEncodingIsRead() {
    raw.file(
        "old.txt",
        "The mayor said \u201Cabout 40\u201D caf\u00E9s closed \u2013 for good."
            .getBytes(Charset.forName("windows-1252")));

    assertThat(raw.read().document().<String>getAs("text"))
        .isEqualTo("The mayor said \u201Cabout 40\u201D caf\u00E9s closed \u2013 for good.");
  }

  @Test
  void gzipOfSeveralMembersIsReadToItsEnd() {
    byte[] first = Raw.gzip("{\"uri\":\"one\",\"text\":\"1\"}\n");
    byte[] second = Raw.gzip("{\"uri\":\"two\",\"text\":\"2\"}\n");
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    raw.file("feed.jsonl.gz", both);

    assertThat(raw.read().uris()).containsExactly("one", "two");
  }

  @Test
  void jsonLinesBringTheirMetadata() {
    raw.file(
        "feed.jsonl",
        """
        {"uri":"wire/1","text":"Dam at 70 percent","title":"Dam","published_at":"2021-12-05T10:00:00Z",\
        "publisher":"River Post","url":"https://post.example/1","language":"en","tags":["a",{"b":1}]}\r

        {"text":"No rain","uri":"wire/2","title":null}""");

    Raw.Result read = raw.read();

    assertThat(read.uris()).containsExactly("wire/1", "wire/2");
    assertThat(read.document().mkString("|"))
        .isEqualTo(
            "wire/1|jsonl|Dam at 70 percent|Dam|2021-12-05T10:00:00Z|River Post|https://post.example/1|en");
    assertThat(read.documents().get(1).<String>getAs("title")).isNull();
    assertThat(read.rejects()).isEmpty();
  }

  @Test
  void fieldsMayHaveOtherNames() {
    raw.file("feed.jsonl", "{\"id\":\"x\",\"body\":\"Snow\",\"text\":\"not this\"}");

    Row document = raw.read(Map.of("uri", "id", "text", "body")).document();

    assertThat(document.<String>getAs("uri")).isEqualTo("x");
    assertThat(document.<String>getAs("text")).isEqualTo("Snow");
  }

  @Test
  void aMappingOfAnUnknownFieldIsRefused() {
    assertThatThrownBy(() -> new IngestOptions(List.of("x"), Map.of("txt", "body"), 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'txt'")
        .hasMessageContaining("text");
  }

  @Test
  void parquetBringsTheSameFieldsAndTypedDates() {
    SparkSession spark = SparkForTests.session();
    Dataset<Row> news =
        spark.sql(
            "select 'p/1' uri, 'Ferry sank' text, timestamp '2021-12-05 10:00:00' published_at, 5 n"
                + " union all select 'p/2', 'Ferry raised', null, 6");
    news.coalesce(1).write().parquet(raw.folder().resolve("int96").toString());
    spark
        .sql("select 'p/3' uri, 'Fog' text, date '2021-12-04' published_at")
        .write()
        .parquet(raw.folder().resolve("day").toString());

    assertThat(raw.read().documents())
        .extracting(row -> row.getAs("uri") + " " + row.getAs("published_at"))
        .containsExactly("p/1 2021-12-05T10:00:00Z", "p/2 null", "p/3 2021-12-04");
  }

  @Test
  void aParquetTimestampWithoutZoneStaysLocal() {
    SparkForTests.session()
        .sql("select 'p/1' uri, 'Fog' text, timestamp_ntz '2021-12-05 10:00:00' published_at")
        .write()
        .parquet(raw.folder().toString());

    assertThat(raw.read().document().<String>getAs("published_at"))
        .isEqualTo("2021-12-05T10:00:00");
  }

  @Test
  void hiddenFilesAndFoldersAreNoInput() {
    raw.file("a.txt", "A").file("_SUCCESS", "").file(".b.txt.crc", "x").file("_tmp/c.txt", "C");

    Raw.Result read = raw.read();

    assertThat(read.uris()).containsExactly("raw/a.txt");
    assertThat(read.rejects()).isEmpty();
  }

  @Test
  void folderGlobAndFileGiveADocumentTheSameName() {
    raw.file("monday/a.txt", "A").file("monday/b.txt", "B").file("tuesday/a.txt", "C");
    String folder = raw.folder().toString();

    assertThat(names(folder))
        .containsExactly("raw/monday/a.txt", "raw/monday/b.txt", "raw/tuesday/a.txt");
    assertThat(names(folder + "/*/a.txt")).containsExactly("raw/monday/a.txt", "raw/tuesday/a.txt");
    assertThat(names(folder + "/{mon,tues}day"))
        .containsExactly("raw/monday/a.txt", "raw/monday/b.txt", "raw/tuesday/a.txt");
    assertThat(names(raw.folder().toUri().toString(), folder + "/monday/a.txt"))
        .containsExactly("raw/monday/a.txt", "raw/monday/b.txt", "raw/tuesday/a.txt");
    assertThat(names(folder + "/monday/a.txt")).containsExactly("monday/a.txt");
  }

  @Test
  void aNameWithWildcardCharactersOrSpacesCanBeGivenAsItIs() {
    raw.file("a [1] 50%25.txt", "A");

    String input = raw.folder().resolve("a [1] 50%25.txt").toString();

    assertThat(names(input)).containsExactly("raw/a [1] 50%25.txt");
    assertThat(
            Raw.Result.of(RawReader.read(SparkForTests.session(), IngestOptions.of(input))).uris())
        .containsExactly("raw/a [1] 50%25.txt");
  }

  @Test
  void aMissingInputIsAnErrorInOneLine() {
    String missing = temporary.resolve("nowhere").toString();

    assertThatThrownBy(() -> names(missing))
        .isInstanceOf(InputException.class)
        .hasMessage("The input '" + missing + "' does not exist. Check the path.");
    assertThatThrownBy(() -> names(missing + "/*.txt"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("No file matches");
    assertThatThrownBy(() -> names("nosuchfs://host/x"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nosuchfs")
        .hasMessageNotContaining("\n");
    assertThatThrownBy(() -> names("")).isInstanceOf(InputException.class);
  }

  @Test
  void twoFilesOfOneNameAreAnError() throws Exception {
    for (String side : List.of("east", "west")) {
      Files.createDirectories(temporary.resolve(side + "/raw"));
      Files.writeString(temporary.resolve(side + "/raw/a.txt"), side);
    }

    assertThatThrownBy(
            () -> names(temporary.resolve("east/raw").toString(), temporary + "/west/raw"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("raw/a.txt")
        .hasMessageContaining("east")
        .hasMessageContaining("west");
  }

  @Test
  void anEmptyFolderHoldsNoDocuments() throws Exception {
    Files.createDirectories(raw.folder());

    assertThat(raw.read().documents()).isEmpty();
  }

  @Test
  void aLargeFileIsSpreadOverTasks() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"uri\":\"u").append(i).append("\",\"text\":\"").append("river ".repeat(50));
      lines.append("\"}\n");
    }
    raw.file("feed.jsonl", lines.toString());

    Dataset<Row> read =
        RawReader.read(SparkForTests.session(), IngestOptions.of(raw.folder().toString()));

    assertThat(read.rdd().getNumPartitions()).isGreaterThan(4);
    assertThat(read.count()).isEqualTo(2000);
  }

  private static List<String> names(String... inputs) {
    return InputFiles.resolve(new Configuration(), List.of(inputs)).stream()
        .map(InputFile::name)
        .toList();
  }
}
