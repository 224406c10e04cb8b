package org.tallywire.pipeline.check;

import java.io.Serializable;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.tallywire.pipeline.settings.Causes;
import org.tallywire.pipeline.tables.Table;

/**
 * A file of a table that was looked into.
 *
 * @param file which
 * @param footer what it says; null where it can't be read
 * @param failure why it can't be read, or null
 */
record ReadFile(TableFile file, FileFooter footer, String failure) implements Serializable {
  static ReadFile of(TableFile file, Configuration hadoop) {
    Table table = Table.valueOf(file.table().toUpperCase(Locale.ROOT));
    try {
      return new ReadFile(file, FileFooter.read(new Path(file.path()), table, hadoop), null);
    } catch (RuntimeException e) {
      // Parquet says in many ways that bytes are not its own.
      return new ReadFile(file, null, Causes.brief(e));
    }
  }

  long rows() {
    return footer == null ? 0 : footer.rows();
  }
}
