package org.tallywire.pipeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTableTest {
  @TempDir Path folder;

  private Path write(int keys) throws IOException {
    FingerprintTable.Builder builder = new FingerprintTable.Builder(keys);
    for (int i = 0; i < keys; i++) {
      builder.put(Fingerprint.of(0, "key" + i), i);
    }
    Path file = folder.resolve("t.table");
    builder.write(file);
    return file;
  }

  @Test
  void findsEveryKeyAndNoOther() throws IOException {
    FingerprintTable table = FingerprintTable.open(write(10_000));
    for (int i = 0; i < 10_000; i++) {
      assertThat(table.get(Fingerprint.of(0, "key" + i))).isEqualTo(i);
      assertThat(table.get(Fingerprint.of(0, "other" + i))).isEqualTo(FingerprintTable.ABSENT);
    }
  }

  @Test
  void emptyTableHasNothing() throws IOException {
    assertThat(FingerprintTable.open(write(0)).get(1)).isEqualTo(FingerprintTable.ABSENT);
  }

  @Test
  void sameKeyOfAnotherGroupIsAnotherKey() {
    assertThat(Fingerprint.of(1, "flood")).isNotEqualTo(Fingerprint.of(2, "flood"));
  }

  @Test
  void piecesMakeTheFingerprintOfTheWhole() {
    long state = Fingerprint.add(Fingerprint.start(7), "dam");
    state = Fingerprint.add(Fingerprint.add(state, '_'), "NN");
    assertThat(Fingerprint.finish(state)).isEqualTo(Fingerprint.of(7, "dam_NN"));
  }

  @Test
  void refusesTwoKeysWithOneFingerprint() {
    FingerprintTable.Builder builder = new FingerprintTable.Builder(2);
    builder.put(5, 1);
    assertThatThrownBy(() -> builder.put(5, 2)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesFileThatWasCutShort() throws IOException {
    Path file = write(100);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
    assertThatThrownBy(() -> FingerprintTable.open(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("t.table is cut short");
  }
}
