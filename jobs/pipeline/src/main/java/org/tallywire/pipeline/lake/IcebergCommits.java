package org.tallywire.pipeline.lake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.ReplacePartitions;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotAncestryValidator;
import org.apache.iceberg.SnapshotUpdate;
import org.apache.iceberg.exceptions.ValidationException;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.util.SnapshotUtil;
import org.tallywire.pipeline.tables.Table;

/**
 * The commits of one publication. Each says in its snapshot which batch it is of and who made it,
 * so a publication that was cut off knows what it has done, and two writers of one batch notice
 * each other: a commit succeeds only while the last one of the same batch is the one that this
 * writer saw. Commits of other batches don't matter; Iceberg tries again after them.
 */
final class IcebergCommits {
  private static final String BATCH = "tallywire.batch-date";
  private static final String PUBLICATION = "tallywire.publication";
  private static final String STEP = "tallywire.step";
  private static final String WITHDRAWN = "withdrawn";
  private static final String PUBLISHED = "published";

  private final Publication publication;

  IcebergCommits(Publication publication) {
    this.publication = publication;
  }

  /** Whether the last thing that happened to the batch in a table is this publication. */
  boolean isPublished(IcebergTable table) {
    return isLast(table, PUBLISHED);
  }

  /** Whether the last thing that happened to the batch in a table is its withdrawal by this. */
  boolean isWithdrawn(IcebergTable table) {
    return isLast(table, WITHDRAWN);
  }

  private boolean isLast(IcebergTable table, String step) {
    return last(SnapshotUtil.currentAncestors(table.metadata()))
        .map(Snapshot::summary)
        .filter(summary -> publication.id().equals(summary.get(PUBLICATION)))
        .filter(summary -> step.equals(summary.get(STEP)))
        .isPresent();
  }

  /** Takes the batch's rows out of a table; the commit is made even where it had none. */
  void withdraw(IcebergTable table) {
    sign(table.metadata().newDelete(), WITHDRAWN)
        .deleteFromRowFilter(
            Expressions.equal(Table.PARTITION_COLUMN, publication.batchDate().toString()))
        .commit();
    table.metadata().refresh();
  }

  /**
   * Puts files in the place of the batch's rows.
   *
   * @throws IllegalStateException where another writer has changed the batch since the table was
   *     opened or refreshed
   */
  void replace(IcebergTable table, List<DataFile> files) {
    ReplacePartitions commit = sign(table.metadata().newReplacePartitions(), PUBLISHED);
    files.forEach(commit::addFile);
    Long seen = lastId(SnapshotUtil.currentAncestors(table.metadata()));
    SnapshotAncestryValidator untouched = now -> Objects.equals(lastId(now), seen);
    try {
      commit.validateWith(untouched).commit();
    } catch (ValidationException e) {
      throw disturbed(table, e);
    }
    table.metadata().refresh();
  }

  /** What to say where another writer of the batch was met. */
  IllegalStateException disturbed(IcebergTable table, Exception cause) {
    return new IllegalStateException(
        "another writer published batch "
            + publication.batchDate()
            + " at the same time (table "
            + table.metadata().name()
            + "); run it again when that one is done.",
        cause);
  }

  private <T extends SnapshotUpdate<T>> T sign(T commit, String step) {
    return commit
        .set(BATCH, publication.batchDate().toString())
        .set(PUBLICATION, publication.id())
        .set(STEP, step);
  }

  private Long lastId(Iterable<Snapshot> newestFirst) {
    return last(newestFirst).map(Snapshot::snapshotId).orElse(null);
  }

  private Optional<Snapshot> last(Iterable<Snapshot> newestFirst) {
    String batch = publication.batchDate().toString();
    for (Snapshot snapshot : newestFirst) {
      if (batch.equals(snapshot.summary().get(BATCH))) {
        return Optional.of(snapshot);
      }
    }
    return Optional.empty();
  }
}
