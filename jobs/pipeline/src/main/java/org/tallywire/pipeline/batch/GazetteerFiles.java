package org.tallywire.pipeline.batch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.entity.gazetteer.GazetteerFile;
import org.tallywire.language.text.ContentId;
import org.tallywire.pipeline.settings.Causes;
import org.tallywire.pipeline.settings.UsageException;

/** The user's own lists of names, read once, by the driver. */
public final class GazetteerFiles {
  private GazetteerFiles() {}

  /**
   * @param paths paths or URIs of any Hadoop file system, as in setting {@code entities.gazetteers}
   * @throws UsageException for a list that can't be read or a line that can't be used
   */
  public static List<GazetteerFile> read(List<String> paths, Configuration hadoop) {
    List<GazetteerFile> files = new ArrayList<>();
    for (String path : paths) {
      files.add(new GazetteerFile(path, content(path, hadoop)));
    }
    try {
      Gazetteer.with(files);
    } catch (IllegalArgumentException e) {
      String message = e.getMessage();
      throw new UsageException(
          message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".", e);
    }
    return files;
  }

  /** Equal for lists with the same lines in the same order, wherever they lie. */
  static String fingerprint(List<GazetteerFile> files) {
    return ContentId.of("gazetteers", files.stream().map(GazetteerFile::content).toArray());
  }

  private static String content(String path, Configuration hadoop) {
    try {
      Path file = new Path(path);
      FileSystem fileSystem = file.getFileSystem(hadoop);
      if (fileSystem.getFileStatus(file).isDirectory()) {
        throw unusable(path, "is a folder; name the files in it", null);
      }
      try (InputStream in = fileSystem.open(file)) {
        return StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(in.readAllBytes()))
            .toString();
      }
    } catch (FileNotFoundException e) {
      throw unusable(path, "does not exist; check the path", e);
    } catch (CharacterCodingException e) {
      throw unusable(path, "is not UTF-8; save it as UTF-8", e);
    } catch (IOException | IllegalArgumentException e) {
      throw unusable(path, "can't be read: " + Causes.brief(e), e);
    }
  }

  private static UsageException unusable(String path, String why, Exception cause) {
    return new UsageException(
        "The gazetteer '" + path + "' of setting 'entities.gazetteers' " + why + ".", cause);
  }
}
