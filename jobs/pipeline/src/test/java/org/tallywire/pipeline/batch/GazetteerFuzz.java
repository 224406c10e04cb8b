package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.pipeline.fuzz.FuzzInput.utf8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.tallywire.language.entity.gazetteer.GazetteerFile;
import org.tallywire.pipeline.fuzz.FuzzTarget;
import org.tallywire.pipeline.settings.UsageException;

/** A user's list of names. */
public final class GazetteerFuzz implements FuzzTarget {
  private final Configuration configuration = new Configuration(false);
  private final Path file;

  public GazetteerFuzz() {
    try {
      file = Files.createTempFile("fuzz", ".tsv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    file.toFile().deleteOnExit();
  }

  @Override
  public void read(byte[] input) throws IOException {
    Files.write(file, input);
    try {
      List<GazetteerFile> files = GazetteerFiles.read(List.of(file.toString()), configuration);
      assertThat(files).hasSize(1);
      assertThat(files.get(0).content().getBytes(StandardCharsets.UTF_8)).isEqualTo(input);
    } catch (UsageException e) {
      assertThat(e.getMessage()).isNotBlank().endsWith(".");
    }
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        utf8("PERSON\tnews:1\tAna Ruiz\tAna\tRuiz\n# firms\n\nORG\tnews:2\tNordlink Inc.\n"),
        utf8("\uFEFFGPE\tx\tthe Osk\r\nLOC\tx\tOsk\n"),
        utf8("GPE\t\tOsk\n"));
  }

  @Override
  public List<String> words() {
    return List.of(
        "PERSON\t",
        "ORG\t",
        "GPE\t",
        "LOC\t",
        "NORP\t",
        "FAC\t",
        "EVENT\t",
        "PRODUCT\t",
        "MISC\t",
        "\tthe ",
        "\uFEFF",
        "\r\n",
        "wikidata:Q1",
        "\u00A0",
        "\u0130");
  }
}
