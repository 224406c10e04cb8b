package org.tallywire.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.language.entity.gazetteer.GazetteerFile;
import org.tallywire.pipeline.settings.UsageException;

class GazetteerFilesTest {
  @TempDir private Path folder;

  @Test
  void readsPathsAndUris() throws IOException {
    Path file = write("names.tsv", "PERSON\tmine:1\tMari Tämm\n".getBytes("UTF-8"));

    for (String path : List.of(file.toString(), file.toUri().toString())) {
      assertThat(read(path).get(0).content()).isEqualTo("PERSON\tmine:1\tMari Tämm\n");
    }
  }

  @Test
  void whatCannotBeReadIsNamedWithWhatToDo() throws IOException {
    String latin =
        write("latin.tsv", "PERSON\tmine:1\tT\u00e4mm".getBytes("ISO-8859-1")).toString();

    assertUnusable(
        folder.resolve("no.tsv").toString(),
        "The gazetteer '"
            + folder.resolve("no.tsv")
            + "' of setting 'entities.gazetteers' does not exist; check the path.");
    assertUnusable(folder.toString(), "is a folder; name the files in it.");
    assertUnusable(latin, "is not UTF-8; save it as UTF-8.");
    assertUnusable("nowhere://x/a.tsv", "'nowhere://x/a.tsv'");
  }

  @Test
  void aWrongLineIsNamed() throws IOException {
    String path = write("a.tsv", "PERSN\tmine:1\tTamm\n".getBytes("UTF-8")).toString();

    assertUnusable(path, "The gazetteer '" + path + "', line 1: there is no type 'PERSN'");
  }

  @Test
  void theFingerprintIsMadeOfLinesNotOfPaths() {
    String fingerprint = GazetteerFiles.fingerprint(List.of(new GazetteerFile("a", "x")));

    assertThat(GazetteerFiles.fingerprint(List.of(new GazetteerFile("b", "x"))))
        .isEqualTo(fingerprint);
    assertThat(GazetteerFiles.fingerprint(List.of(new GazetteerFile("a", "y"))))
        .isNotEqualTo(fingerprint);
  }

  private static void assertUnusable(String path, String message) {
    assertThatThrownBy(() -> read(path))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message);
  }

  private static List<GazetteerFile> read(String path) {
    return GazetteerFiles.read(List.of(path), new Configuration());
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
