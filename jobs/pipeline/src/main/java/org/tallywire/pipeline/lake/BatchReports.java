package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages that tell how batches went: {@code _reports/batch_date=yyyy-MM-dd/report.html}. A page
 * is staged with its batch and published with it, whatever the tables' format is. No reader of
 * tables looks into a folder whose name begins with an underscore.
 */
public final class BatchReports {
  private static final Logger LOG = LoggerFactory.getLogger(BatchReports.class);
  private static final String FOLDER = "_reports";
  private static final String FILE = "report.html";

  private final LakeFolder lake;

  public BatchReports(LakeFolder lake) {
    this.lake = lake;
  }

  /**
   * Makes the staged folder: a batch takes away the report of the one that it replaces even where
   * its own can't be written.
   */
  public void prepare(StagedBatch batch) throws IOException {
    lake.files().mkdirs(staged(batch));
  }

  /**
   * Writes the page of a batch that is not published yet.
   *
   * @param page HTML
   */
  public void stage(StagedBatch batch, String page) throws IOException {
    try (OutputStream out = lake.files().create(new Path(staged(batch), FILE), true)) {
      out.write(page.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Whether a batch has its page in the lake. */
  public boolean has(LocalDate batchDate) {
    try {
      return lake.files().exists(new Path(published(batchDate), FILE));
    } catch (IOException e) {
      LOG.warn("can't look for the report of batch {}", batchDate, e);
      return false;
    }
  }

  /** Puts the staged page in place of the older one; a failure is logged, and fails no batch. */
  void publish(StagedBatch batch) {
    FileSystem files = lake.files();
    Path from = staged(batch);
    Path to = published(batch.batchDate());
    try {
      if (!files.exists(from)) {
        return;
      }
      files.mkdirs(to.getParent());
      if (files.exists(to)) {
        files.rename(to, new Path(batch.work("report-replaced")));
      }
      if (!files.rename(from, to)) {
        throw new IOException("the file system refused to move " + from);
      }
    } catch (IOException e) {
      LOG.warn("can't publish the report of batch {}", batch.batchDate(), e);
    }
  }

  private Path published(LocalDate batchDate) {
    return new Path(new Path(lake.root(), FOLDER), BatchFolders.name(batchDate));
  }

  private static Path staged(StagedBatch batch) {
    return new Path(batch.work("report"));
  }
}
