package org.tallywire.pipeline.ingest;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Reads the files of a group one after the other, one record at a time. */
final class GroupReader implements FlatMapFunction<List<InputFile>, Row> {
  private static final long serialVersionUID = 1L;

  private final IngestOptions options;
  private final Broadcast<SerializableConfiguration> configuration;

  GroupReader(IngestOptions options, Broadcast<SerializableConfiguration> configuration) {
    this.options = options;
    this.configuration = configuration;
  }

  @Override
  public Iterator<Row> call(List<InputFile> files) {
    GroupRows rows = new GroupRows(files, options, configuration.value().value());
    TaskContext task = TaskContext.get();
    if (task != null) {
      TaskCompletionListener listener = ended -> rows.close();
      task.addTaskCompletionListener(listener);
    }
    return rows;
  }

  private static final class GroupRows implements Iterator<Row>, AutoCloseable {
    private final Iterator<InputFile> files;
    private final IngestOptions options;
    private final RecordFields fields;
    private final Configuration configuration;
    private FileRecords current;
    private Row next;

    GroupRows(List<InputFile> files, IngestOptions options, Configuration configuration) {
      this.files = files.iterator();
      this.options = options;
      this.fields = new RecordFields(options.fieldNames());
      this.configuration = configuration;
    }

    @Override
    public boolean hasNext() {
      while (next == null) {
        if (current == null) {
          if (!files.hasNext()) {
            return false;
          }
          current = new FileRecords(files.next(), options, fields, configuration);
        }
        next = current.next();
        if (next == null) {
          close();
        }
      }
      return true;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = next;
      next = null;
      return row;
    }

    @Override
    public void close() {
      try {
        if (current != null) {
          current.close();
        }
      } catch (IOException e) {
        // What could be read was read; a stream that won't close spoils none of it.
      } finally {
        current = null;
      }
    }
  }
}
