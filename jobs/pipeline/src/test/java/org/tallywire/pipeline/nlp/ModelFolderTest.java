package org.tallywire.pipeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked of a folder of models, and how it comes to another machine. */
class ModelFolderTest {
  @TempDir Path temp;
  private Path models;

  @BeforeEach
  void writeModels() throws IOException {
    models = Files.createDirectory(temp.resolve("models"));
    Files.writeString(models.resolve("a.table"), "aaaa");
    Files.writeString(models.resolve("b.values"), "bb");
    ModelManifest.of(models).write(models);
  }

  @Test
  void wholeFolderIsConverted() {
    assertThat(ModelConverter.isConverted(models)).isTrue();
    assertThat(ModelConverter.isConverted(temp.resolve("nowhere"))).isFalse();
  }

  @Test
  void missingAndShortFilesAreSeenOnEachLoad() throws IOException {
    Files.writeString(models.resolve("a.table"), "aaa");
    assertThat(ModelConverter.isConverted(models)).isFalse();
    Files.delete(models.resolve("a.table"));
    assertThatThrownBy(() -> Nlp4jModels.load(models))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.table is missing");
  }

  @Test
  void verifyingSeesChangedContent() throws IOException {
    ModelConverter.verify(models);
    Files.writeString(models.resolve("b.values"), "bc");
    assertThatThrownBy(() -> ModelConverter.verify(models))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("b.values has changed");
  }

  @Test
  void otherFormatIsNotTakenForOurs() throws IOException {
    Path manifest = models.resolve(ModelManifest.FILE);
    Files.writeString(manifest, Files.readString(manifest).replace("format 1", "format 0"));
    assertThat(ModelConverter.isConverted(models)).isFalse();
  }

  @Test
  void fetchesFolderOfAnotherFileSystemOnce() throws IOException {
    Path cache = temp.resolve("cache");
    Path first = ModelFolder.fetch(models.toUri(), new Configuration(), cache);
    assertThat(ModelConverter.isConverted(first)).isTrue();
    Files.setLastModifiedTime(
        first.resolve("a.table"), java.nio.file.attribute.FileTime.fromMillis(1000));

    assertThat(ModelFolder.fetch(models.toUri(), new Configuration(), cache)).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(first.resolve("a.table")).toMillis()).isEqualTo(1000);
    try (var left = Files.list(cache)) {
      assertThat(left).containsExactly(first);
    }
  }

  @Test
  void changedModelsAreFetchedAnew() throws IOException {
    Path cache = temp.resolve("cache");
    Path first = ModelFolder.fetch(models.toUri(), new Configuration(), cache);
    Files.writeString(models.resolve("b.values"), "cc");
    ModelManifest.of(models).write(models);
    assertThat(ModelFolder.fetch(models.toUri(), new Configuration(), cache)).isNotEqualTo(first);
  }

  @Test
  void failedLoadIsRememberedWithItsReason() throws IOException {
    String gone = temp.resolve("gone").toString();
    assertThatThrownBy(() -> SharedModels.of(gone))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("there is no manifest.txt in " + gone)
        .hasMessageContaining("nlp.models");
    Files.createDirectory(Path.of(gone));
    assertThatThrownBy(() -> SharedModels.of(gone)).hasMessageContaining("there is no manifest");
  }

  @Test
  void localPathsAndFileAddressesAreUsedInPlace() throws IOException {
    assertThat(ModelFolder.local(models.toString())).isEqualTo(models);
    assertThat(ModelFolder.local(models.toUri().toString())).isEqualTo(models);
  }

  @Test
  void aCopyThatAnotherProcessHasMadeMeanwhileIsTaken() throws IOException {
    Path theirs = Files.createDirectory(temp.resolve("cached"));
    Files.writeString(theirs.resolve("a.table"), "theirs");

    ModelFolder.move(models, theirs);

    assertThat(theirs.resolve("a.table")).hasContent("theirs");
    assertThatThrownBy(() -> ModelFolder.move(models, temp.resolve("no/such/place")))
        .isInstanceOf(IOException.class);
  }
}
