package org.tallywire.pipeline.batch;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Spark installation made of links to the jars that the build resolved, and a standalone cluster
 * on loopback that is run from it. Every process started here is stopped by its own handle.
 */
final class SparkCluster implements AutoCloseable {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final long PATIENCE_SECONDS = 540;

  private final Path home;
  private final Path logs;
  private final Map<String, Process> processes = new LinkedHashMap<>();

  SparkCluster() throws IOException {
    home = TARGET.resolve("spark-home");
    logs = Files.createDirectories(TARGET.resolve("cluster-logs"));
    Path jars = Files.createDirectories(home.resolve("jars"));
    try (Stream<Path> old = Files.list(jars)) {
      for (Path link : old.toList()) {
        Files.delete(link);
      }
    }
    String classPath = Files.readString(TARGET.resolve("spark-classpath.txt")).strip();
    for (String jar : classPath.split(File.pathSeparator)) {
      Path file = Path.of(jar);
      Files.createSymbolicLink(jars.resolve(file.getFileName()), file);
    }
  }

  /** Starts a master and two workers of one core each; gives the master's URL. */
  String startStandalone() throws IOException, InterruptedException {
    int port = freePort();
    String master = "spark://127.0.0.1:" + port;
    start(
        "master",
        List.of(
            "-Xmx512m",
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            String.valueOf(port),
            "--webui-port",
            "0"));
    for (int worker = 1; worker <= 2; worker++) {
      start(
          "worker-" + worker,
          List.of(
              "-Xmx512m",
              "org.apache.spark.deploy.worker.Worker",
              "--host",
              "127.0.0.1",
              "--webui-port",
              "0",
              "--cores",
              "1",
              "--memory",
              "2g",
              "--work-dir",
              Files.createDirectories(TARGET.resolve("cluster-work-" + worker)).toString(),
              master));
    }
    for (int worker = 1; worker <= 2; worker++) {
      awaitLine("worker-" + worker, "Successfully registered with master");
    }
    return master;
  }

  /** Runs spark-submit; gives its exit code. */
  int submit(String name, String master, List<String> arguments)
      throws IOException, InterruptedException {
    Process process = start(name, submission(master, arguments));
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException(name + " did not end; see " + log(name));
    }
    return process.exitValue();
  }

  /** What to {@link #start} for a run of Tallywire. */
  List<String> submission(String master, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "-Xmx1g",
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--class",
                "org.tallywire.pipeline.cli.Tallywire",
                "--conf",
                "spark.executor.memory=2g",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                TARGET.resolve("tallywire.jar").toString()));
    command.addAll(arguments);
    return command;
  }

  /** Kills a process (SIGKILL) with all that it has started, as a machine that loses power does. */
  void kill(String name) throws InterruptedException {
    Process process = processes.get(name);
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly().waitFor();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  /** Kills a worker's executor (SIGKILL); gives whether it had one. */
  boolean killExecutorOf(String worker) {
    List<ProcessHandle> executors = processes.get(worker).descendants().toList();
    executors.forEach(ProcessHandle::destroyForcibly);
    return !executors.isEmpty();
  }

  /** What a process wrote. */
  String output(String name) throws IOException {
    return Files.readString(log(name));
  }

  /** Starts a JVM of the installation; what it writes goes to a log of that name. */
  Process start(String name, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("tallywire.add-opens").strip().split("\\s+")));
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(home.resolve("jars") + File.separator + "*");
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.12");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true).redirectOutput(log(name).toFile());
    Process process = builder.start();
    processes.put(name, process);
    return process;
  }

  private Path log(String name) {
    return logs.resolve(name + ".log");
  }

  private void awaitLine(String name, String line) throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS * 5; i++) {
      if (Files.exists(log(name)) && output(name).contains(line)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new IllegalStateException(name + " never said '" + line + "'; see " + log(name));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    List<Process> started = new ArrayList<>(processes.values());
    for (int i = started.size() - 1; i >= 0; i--) {
      Process process = started.get(i);
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }
}
