package org.tallywire.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parser bears all inputs that fuzzing kept, those that it once failed on among them. */
class FuzzCorpusTest {
  private static final Path KEPT = Path.of("../../data/fuzz");
  private static final Duration MOST = Duration.ofSeconds(20);

  static Stream<String> targets() {
    return FuzzTargets.names().stream();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void readsWhatWasKept(String name) throws IOException {
    FuzzTarget target = FuzzTargets.named(name);
    List<byte[]> inputs = new ArrayList<>(target.seeds());
    inputs.addAll(new FuzzCorpus(KEPT, name).inputs());
    inputs.add(new byte[0]);
    for (byte[] input : inputs) {
      assertThatCode(() -> assertTimeout(MOST, () -> target.read(input)))
          .as("input (Base64) %s", Base64.getEncoder().encodeToString(input))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void keepsTheShortestInputs(@TempDir Path folder) throws IOException {
    Path found = FuzzRun.emptied(folder.resolve("found"));
    java.nio.file.Files.write(found.resolve("long"), new byte[200_000]);
    java.nio.file.Files.write(found.resolve("b"), new byte[] {2, 1});
    java.nio.file.Files.write(found.resolve("a"), new byte[0]);
    FuzzCorpus corpus = new FuzzCorpus(folder, "Any");

    assertThat(corpus.keep(found)).isEqualTo(2);
    assertThat(corpus.inputs()).containsExactly(new byte[0], new byte[] {2, 1});
  }
}
