package org.tallywire.pipeline.lake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tallywire.pipeline.settings.LockOptions;

/**
 * Keeps two runs from writing into one lake at the same time: a file {@code _staging/LOCK-n} that
 * names the process which holds it, and whose time that process sets anew every some seconds.
 *
 * <p>A file whose process is dead (on this host), or has given no sign of life for long (on
 * another), is stale. A stale lock is not deleted and made again, which two could do at once, each
 * deleting what the other just made: its taker makes the file of the next number, which only one
 * can, and holds the lake when all files beside it are still stale. In doubt nobody holds it.
 */
public final class LakeLock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LakeLock.class);
  private static final String PREFIX = "LOCK-";
  private static final int MAX_LINE = 4_000;
  private static final int TRIES = 5;
  private static final long POLL_MILLIS = 500;

  private final FileSystem files;
  private final Path file;
  private final LockHolder holder;
  private final ScheduledExecutorService beats;

  private LakeLock(FileSystem files, Path file, LockHolder holder, LockOptions options) {
    this.files = files;
    this.file = file;
    this.holder = holder;
    this.beats =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "lake-lock");
              thread.setDaemon(true);
              return thread;
            });
    long millis = options.beat().toMillis();
    beats.scheduleWithFixedDelay(this::beat, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Who holds the lake at the moment, for people; nobody where no process that lives does. */
  public static Optional<String> holder(LakeFolder lake) {
    try {
      return lake.files().exists(lake.staging())
          ? new LockFolder(lake.files(), lake.staging(), LockOptions.STANDARD.staleAfter())
              .liveBeside(null)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("can't look for locks in " + lake.staging(), e);
    }
  }

  /**
   * Takes the lock, or refuses at once.
   *
   * @param work what for, in a few words, for whoever is refused meanwhile
   * @throws LakeInUseException where another run holds the lake
   */
  public static LakeLock take(LakeFolder lake, String work) {
    return take(lake, work, LockOptions.STANDARD, note -> {});
  }

  /**
   * Takes the lock, waiting for it as long as the options say.
   *
   * @param work what for, in a few words, for whoever is refused meanwhile
   * @param notes is told what it waits for, and whose stale lock it took over, a sentence each
   * @throws LakeInUseException where another run holds the lake
   */
  public static LakeLock take(
      LakeFolder lake, String work, LockOptions options, Consumer<String> notes) {
    LockFolder folder = new LockFolder(lake.files(), lake.staging(), options.staleAfter());
    long end = System.nanoTime() + options.patience().toNanos();
    boolean told = false;
    try {
      for (int tries = 1; ; tries++) {
        Optional<String> live = folder.liveBeside(null);
        if (live.isEmpty()) {
          Optional<LakeLock> taken = claim(folder, work, options, notes);
          if (taken.isPresent()) {
            return taken.get();
          }
        }
        if (System.nanoTime() >= end && (live.isPresent() || tries >= TRIES)) {
          throw refused(lake, live);
        }
        if (!told && live.isPresent()) {
          notes.accept("waiting for another run: " + live.get());
          told = true;
        }
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't take the lock in " + lake.staging(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the lake", e);
    }
  }

  private static LakeInUseException refused(LakeFolder lake, Optional<String> live) {
    return new LakeInUseException(
        "another run is writing into this lake ("
            + live.orElse("it has just begun")
            + "); let this one wait for it with --wait MINUTES, or delete "
            + new Path(lake.staging(), PREFIX + "*")
            + " if that process is gone.");
  }

  private static Optional<LakeLock> claim(
      LockFolder folder, String work, LockOptions options, Consumer<String> notes)
      throws IOException {
    LockHolder self = LockHolder.self(work);
    Optional<Path> claimed = folder.claim(self);
    if (claimed.isEmpty()) {
      return Optional.empty();
    }
    if (folder.liveBeside(claimed.get()).isPresent()) {
      folder.files().delete(claimed.get(), false);
      return Optional.empty();
    }
    for (FileStatus old : folder.locks()) {
      if (!old.getPath().equals(claimed.get())) {
        String note = "took over the lock of a run that died: " + folder.told(old);
        folder.files().delete(old.getPath(), false);
        LOG.warn(note);
        notes.accept(note);
      }
    }
    folder.clear();
    return Optional.of(new LakeLock(folder.files(), claimed.get(), self, options));
  }

  /** A sign of life. One that fails is no reason to stop: {@link #requireHeld} decides. */
  private void beat() {
    try {
      files.setTimes(file, System.currentTimeMillis(), -1);
    } catch (IOException e) {
      LOG.warn("can't set the time of {}", file, e);
    }
  }

  /** Whether nobody has taken the lock over. */
  public boolean isHeld() {
    try {
      return LockFolder.read(files, file).map(holder::equals).orElse(false);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
  }

  /**
   * To be asked before anything is published.
   *
   * @throws IllegalStateException where another run has taken the lock over, because this process
   *     gave no sign of life for too long
   */
  public void requireHeld() {
    if (!isHeld()) {
      throw new IllegalStateException(
          "this run gave no sign of life for so long that another one took the lake over ("
              + file
              + " is gone); it publishes nothing");
    }
  }

  @Override
  public void close() {
    beats.shutdownNow();
    try {
      if (isHeld()) {
        files.delete(file, false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't delete " + file, e);
    }
  }

  /** The files of the locks of one lake. */
  private record LockFolder(FileSystem files, Path folder, Duration stale) {
    List<FileStatus> locks() throws IOException {
      FileStatus[] found =
          files.listStatus(folder, path -> path.getName().matches(PREFIX + "[0-9]{1,18}"));
      return List.of(found);
    }

    private long next() throws IOException {
      return 1
          + locks().stream()
              .mapToLong(
                  lock -> Long.parseLong(lock.getPath().getName().substring(PREFIX.length())))
              .max()
              .orElse(0);
    }

    /** Who holds the lake, for people; an own lock aside. */
    Optional<String> liveBeside(Path own) throws IOException {
      for (FileStatus lock : locks()) {
        if (lock.getPath().equals(own)) {
          continue;
        }
        Optional<LockHolder> holder = read(files, lock.getPath());
        boolean live =
            holder.isPresent() && holder.get().isOfThisHost()
                ? holder.get().isAlive()
                : isFresh(lock);
        // One that is gone by now was let go of, or taken over.
        if (live && files.exists(lock.getPath())) {
          return Optional.of(told(lock));
        }
      }
      return Optional.empty();
    }

    private boolean isFresh(FileStatus file) {
      return System.currentTimeMillis() - file.getModificationTime() < stale.toMillis();
    }

    String told(FileStatus lock) throws IOException {
      return read(files, lock.getPath())
          .map(LockHolder::told)
          .orElse(lock.getPath().getName() + ", which names nobody");
    }

    /** Makes the next lock: the finished file gets its name, which only one can. */
    Optional<Path> claim(LockHolder self) throws IOException {
      Path lock = new Path(folder, PREFIX + next());
      Path draft = new Path(folder, ".lock-" + self.token());
      try (FSDataOutputStream out = files.create(draft, true)) {
        out.write(self.line().getBytes(StandardCharsets.UTF_8));
      }
      return LakeFiles.claim(files, draft, lock)
          ? Optional.of(files.makeQualified(lock))
          : Optional.empty();
    }

    /** Deletes drafts and probes of processes that died over them. */
    void clear() throws IOException {
      for (FileStatus left : files.listStatus(folder, path -> path.getName().startsWith("."))) {
        if (left.isFile() && !isFresh(left)) {
          files.delete(left.getPath(), false);
        }
      }
    }

    static Optional<LockHolder> read(FileSystem files, Path lock) throws IOException {
      try (FSDataInputStream in = files.open(lock)) {
        return LockHolder.parse(new String(in.readNBytes(MAX_LINE), StandardCharsets.UTF_8));
      } catch (FileNotFoundException e) {
        return Optional.empty();
      }
    }
  }
}
