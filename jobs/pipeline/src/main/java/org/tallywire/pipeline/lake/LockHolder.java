package org.tallywire.pipeline.lake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Who holds a lake: what stands in the lock's file, one line with tabs.
 *
 * @param host name of the machine
 * @param space which of the host's process numberings the number is of: containers of one name have
 *     their own
 * @param process number of the process
 * @param processStart when the process was started, as its machine has it, the same whatever its
 *     clock is set to; numbers come again
 * @param since when it took the lake
 * @param work what it does there
 * @param token what no other holder has
 */
record LockHolder(
    String host,
    String space,
    String process,
    String processStart,
    String since,
    String work,
    String token) {
  private static final String SEPARATOR = "\t";
  private static final int FIELDS = 7;

  /** Of what {@code /proc/PID/stat} says behind the program's name: ticks since the boot. */
  private static final int START = 19;

  /** This process, with a token of its own each time. */
  static LockHolder self(String work) {
    ProcessHandle process = ProcessHandle.current();
    return new LockHolder(
        currentHost(),
        currentSpace(),
        String.valueOf(process.pid()),
        start(process),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        work,
        UUID.randomUUID().toString());
  }

  /** The holder that a lock's file names; none where it was cut off while it was written. */
  static Optional<LockHolder> parse(String line) {
    String[] parts = line.strip().split(SEPARATOR, -1);
    if (parts.length != FIELDS || !parts[2].matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        new LockHolder(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]));
  }

  String line() {
    return String.join(SEPARATOR, host, space, process, processStart, since, work, token) + "\n";
  }

  /** Whether its process could be looked for here. */
  boolean isOfThisHost() {
    return host.equals(currentHost()) && space.equals(currentSpace());
  }

  /** Whether a process of this host still runs. */
  boolean isAlive() {
    return ProcessHandle.of(Long.parseLong(process))
        .map(found -> found.isAlive() && start(found).equals(processStart))
        .orElse(false);
  }

  /** For people. */
  String told() {
    return "process " + process + " on " + host + ", since " + since + ", " + work;
  }

  /**
   * Linux counts in ticks since it was booted. Java makes a time of day of that by the clock as it
   * stood when that Java was started: another one in a process that began after the clock was set,
   * to which the holder would seem dead.
   */
  private static String start(ProcessHandle process) {
    try {
      Path proc = Path.of("/proc");
      Path file = proc.resolve(process.pid() + "/stat");
      String stat = Files.readString(file, StandardCharsets.ISO_8859_1);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      String boot = Files.readString(proc.resolve("sys/kernel/random/boot_id")).strip();
      return boot + " " + fields[START];
    } catch (IOException e) {
      return process.info().startInstant().map(Instant::toString).orElse("-");
    }
  }

  private static String currentHost() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  private static String currentSpace() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "-";
    }
  }
}
