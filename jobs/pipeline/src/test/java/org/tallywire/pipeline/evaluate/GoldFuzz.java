package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.tallywire.pipeline.fuzz.FuzzTarget;
import org.tallywire.pipeline.settings.UsageException;

/** A gold file of any format; the first byte says which. */
public final class GoldFuzz implements FuzzTarget {
  private final List<Consumer<Path>> formats = new ArrayList<>();
  private final Path file;

  public GoldFuzz() {
    try {
      file = Files.createTempFile("fuzz", ".jsonl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    file.toFile().deleteOnExit();
    for (GoldFormat format : GoldFormat.values()) {
      formats.add(format::read);
    }
    for (TimeFormat format : TimeFormat.values()) {
      formats.add(format::read);
    }
    formats.add(IdentityGold::read);
    formats.add(AttributionGold::read);
    formats.add(TollGold::read);
    formats.add(path -> GroupGold.read(path, null));
    formats.add(path -> GoldFiles.read(path, "conll", TokenFile::read));
    for (StoryFormat format : StoryFormat.values()) {
      formats.add(format::read);
    }
  }

  @Override
  public void read(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    Files.write(file, Arrays.copyOfRange(input, 1, input.length));
    try {
      formats.get((input[0] & 0xFF) % formats.size()).accept(file);
    } catch (UsageException e) {
      assertThat(e.getMessage()).contains(file.toString());
    }
  }

  @Override
  public List<byte[]> seeds() {
    String record =
        "{\"uri\":\"a\",\"id\":\"a\",\"type\":\"document\",\"text\":\"Nine"
            + " boats.\",\"published_at\":"
            + "\"2021-12-05\",\"claims\":[{\"begin\":0,\"end\":4,\"text\":\"Nine\",\"value\":9}],\"times\":[],\"values\":[],\"attributions\":[],\"entities\":[],\"incident\":\"i\"}\n";
    List<byte[]> seeds = new ArrayList<>();
    for (int i = 0; i < formats.size(); i++) {
      seeds.add(((char) i + record).getBytes(StandardCharsets.UTF_8));
      seeds.add(((char) i + record.substring(0, 90)).getBytes(StandardCharsets.UTF_8));
    }
    seeds.add("\12Ana\tB-PER\nleft\tO\n\n".getBytes(StandardCharsets.UTF_8));
    return seeds;
  }

  @Override
  public List<String> words() {
    return List.of(
        "\"uri\":",
        "\"text\":",
        "\"claims\":",
        "\"begin\":",
        "\"end\":",
        "\"value\":",
        "\"type\":",
        "\"group\"",
        "\"trap\"",
        "\"duplicate\"",
        "\"times\":",
        "\"mentions\":",
        "\"surface\":",
        "\"unit\":",
        "\"req\":",
        "\"res\":",
        "\"Input\":",
        "\"Results\":",
        "\"Resolution\":",
        "\"entities\":",
        "\"sources\":",
        "null",
        "B-PER",
        "I-ORG",
        "-1",
        "99999999999",
        "{}",
        "[]");
  }
}
