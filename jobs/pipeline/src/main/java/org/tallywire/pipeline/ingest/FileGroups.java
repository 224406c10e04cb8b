package org.tallywire.pipeline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Shares files out among tasks so that each gets about as much to read. */
final class FileGroups {
  /** Less than this is not worth a task of its own. */
  private static final long LEAST_BYTES = 64 << 10;

  private static final int TASKS_PER_CORE = 4;
  private static final int MOST_TASKS = 20_000;

  private final List<InputFile> files;
  private final int count;
  private final long share;

  FileGroups(List<InputFile> files, long partitionBytes, int cores) {
    this.files = files;
    long total = files.stream().mapToLong(InputFile::weight).sum();
    long evenly = Math.max(LEAST_BYTES, total / ((long) cores * TASKS_PER_CORE) + 1);
    share = Math.min(partitionBytes, evenly);
    count = (int) Math.max(1, Math.min(MOST_TASKS, (total + share - 1) / share));
  }

  /** How many partitions the documents should be in. */
  int count() {
    return count;
  }

  /** Whether some file holds many documents and more than one task's share of them. */
  boolean uneven() {
    return count > 1
        && files.stream()
            .anyMatch(file -> !file.format().isOneDocument() && file.weight() > 2 * share);
  }

  /** At most {@link #count} groups, none empty; largest files first to the lightest group. */
  List<List<InputFile>> groups() {
    int size = Math.max(1, Math.min(count, files.size()));
    PriorityQueue<Group> lightest =
        new PriorityQueue<>(
            Comparator.comparingLong((Group group) -> group.weight)
                .thenComparingInt(group -> group.number));
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      groups.add(new Group(i));
    }
    lightest.addAll(groups);
    List<InputFile> largestFirst = new ArrayList<>(files);
    largestFirst.sort(
        Comparator.comparingLong(InputFile::weight).reversed().thenComparing(InputFile::name));
    for (InputFile file : largestFirst) {
      Group group = lightest.remove();
      group.files.add(file);
      group.weight += file.weight();
      lightest.add(group);
    }
    return groups.stream().map(group -> List.copyOf(group.files)).toList();
  }

  private static final class Group {
    final int number;
    final List<InputFile> files = new ArrayList<>();
    long weight;

    Group(int number) {
      this.number = number;
    }
  }
}
