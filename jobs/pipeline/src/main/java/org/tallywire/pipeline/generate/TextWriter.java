package org.tallywire.pipeline.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tallywire.pipeline.generate.GeneratedDocument.Truth;

/** Writes a text file for each record, a thousand to a folder; a broken one is empty. */
final class TextWriter implements CorpusWriter {
  private static final int IN_A_FOLDER = 1_000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

  private final Path folder;
  private int files;

  TextWriter(Path folder) {
    this.folder = folder;
  }

  @Override
  public void write(GeneratedDocument document) throws IOException {
    String outlet =
        document.uri().substring(document.uri().indexOf(':') + 1, document.uri().indexOf('/'));
    Path into =
        folder
            .resolve("%05d".formatted(files / IN_A_FOLDER))
            .resolve(outlet.substring(0, outlet.lastIndexOf('.')));
    Files.createDirectories(into);
    Files.writeString(into.resolve("%08d.txt".formatted(files++)), text(document));
  }

  private static String text(GeneratedDocument document) {
    if (document.truth() == Truth.BROKEN) {
      return "";
    }
    String day =
        document.publishedAt() == null
            ? ""
            : DAY.format(LocalDate.ofInstant(document.publishedAt(), ZoneOffset.UTC)) + "\n";
    return document.title() + "\n" + day + document.url() + "\n" + document.text() + "\n";
  }

  @Override
  public int files() {
    return files;
  }

  @Override
  public void close() {
    // Each file is closed when it is written.
  }
}
