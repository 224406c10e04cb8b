package org.tallywire.pipeline.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files get the permissions that Hadoop's own local file system gives them. */
class LocalDiskTest {
  @TempDir private java.nio.file.Path folder;

  private static FileSystem files(boolean own) throws Exception {
    Configuration hadoop = new Configuration(false);
    hadoop.set(FsPermission.UMASK_LABEL, "027");
    if (own) {
      hadoop.set(LocalDisk.SETTING, LocalDisk.class.getName());
    }
    return FileSystem.newInstance(URI.create("file:///"), hadoop);
  }

  private Set<PosixFilePermission> of(String name) throws Exception {
    return Files.getPosixFilePermissions(folder.resolve(name));
  }

  @Test
  void newFilesAndFoldersObeyTheUmask() throws Exception {
    for (boolean own : new boolean[] {true, false}) {
      try (FileSystem files = files(own)) {
        Path made = new Path(folder.resolve("made-" + own).toUri());
        files.mkdirs(made);
        files.create(new Path(made, "file")).close();
      }
    }

    assertThat(of("made-true")).isEqualTo(of("made-false"));
    assertThat(of("made-true/file")).isEqualTo(of("made-false/file"));
    assertThat(PosixFilePermissions.toString(of("made-true/file"))).isEqualTo("rw-r-----");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0755", "0600", "0000", "0777", "1777"})
  void permissionsAreSetAsAsked(String octal) throws Exception {
    for (boolean own : new boolean[] {true, false}) {
      Files.createDirectory(folder.resolve("set-" + own));
      try (FileSystem files = files(own)) {
        files.setPermission(
            new Path(folder.resolve("set-" + own).toUri()), new FsPermission(octal));
      }
    }

    assertThat(Files.getAttribute(folder.resolve("set-true"), "unix:mode"))
        .isEqualTo(Files.getAttribute(folder.resolve("set-false"), "unix:mode"));
  }
}
