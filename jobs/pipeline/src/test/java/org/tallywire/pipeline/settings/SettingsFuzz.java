package org.tallywire.pipeline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.pipeline.fuzz.FuzzInput.utf8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tallywire.pipeline.fuzz.FuzzTarget;

/** A settings file: settings, or an error that says what is wrong with it. */
public final class SettingsFuzz implements FuzzTarget {
  private final Path file;

  public SettingsFuzz() {
    try {
      file = Files.createTempFile("fuzz", ".conf");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    file.toFile().deleteOnExit();
  }

  @Override
  public void read(byte[] input) throws IOException {
    Files.write(file, input);
    try {
      Settings settings = Settings.resolve(Map.of(), Map.of(), null, file);
      assertThat(Settings.resolve(Map.of(), Map.of(), null, file).sha256())
          .isEqualTo(settings.sha256());
      assertThat(settings.input()).isNotEmpty();
    } catch (UsageException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        utf8("lake = lake\ningest { fields { text = body }, max-document-bytes = 4194304 }\n"),
        utf8("batch.partitions = 8 # eight\nspark { \"spark.sql.shuffle.partitions\" = 8 }\n"),
        utf8("{\"input\": [\"a\", \"b\"], \"claims\": {\"about-step-share\": 0.5}}"),
        utf8("include \"other.conf\"\nlake = ${?HOME}/lake\ninput = ${lake} \"x\"\n"));
  }

  @Override
  public List<String> words() {
    return List.of(
        "input",
        "lake",
        "ingest",
        "nlp.",
        "batch",
        "reconcile",
        "${",
        "${?",
        "include ",
        "url(",
        "file(",
        "classpath(",
        "required(",
        "+=",
        "\"\"\"",
        "1e999",
        "[",
        "{",
        "\\u0000",
        "//",
        "a = ${a}",
        "max-document-bytes",
        "partitions",
        "window-days",
        "spark",
        "threshold");
  }

  @Override
  public List<String> libraries() {
    return List.of("com.typesafe.config.**");
  }
}
