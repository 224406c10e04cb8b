package org.tallywire.pipeline.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.io.FileUtils;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads and cleans a folder in a JVM of its own, so that a test can say how small its heap is;
 * writes a line for each row, and counts what wanted to reach a network.
 */
public final class IntakeProgram {
  /** All of a document but its text, which the sum stands for. */
  private static final String DOCUMENT =
      "if(document is null, null, struct(document.doc_id, document.uri, document.publisher,"
          + " document.title, document.url, document.published_date, document.language,"
          + " document.content_sha256, document.sections))";

  private IntakeProgram() {}

  /**
   * @param arguments the folder to read, the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Calls calls = new Calls();
    ProxySelector.setDefault(calls);
    Path parts = Files.createTempDirectory("rows");
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate()) {
      // By the tasks: there may be a million.
      Intake.documents(RawReader.read(spark, IngestOptions.of(arguments[0])))
          .selectExpr(DOCUMENT, "rejected.uri", "rejected.reason_code")
          .map((MapFunction<Row, String>) IntakeProgram::line, Encoders.STRING())
          .write()
          .mode("overwrite")
          .text(parts.toString());
    }
    try (BufferedWriter lines = Files.newBufferedWriter(Path.of(arguments[1]));
        DirectoryStream<Path> written = Files.newDirectoryStream(parts, "part-*")) {
      for (Path part : written) {
        for (String line : Files.readAllLines(part)) {
          lines.append(line).append('\n');
        }
      }
      lines.append("calls of a network: " + calls.count.get()).append('\n');
    }
    FileUtils.deleteDirectory(parts.toFile());
  }

  private static String line(Row row) {
    String line =
        row.get(0) == null
            ? "reject " + row.getAs("uri") + " " + row.getAs("reason_code")
            : "document " + row.<Row>getAs(0).mkString("|");
    return line.replace('\n', '~');
  }

  /** Asked by every connection that Java itself opens, whatever the protocol. */
  private static final class Calls extends ProxySelector {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public List<Proxy> select(URI uri) {
      count.incrementAndGet();
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException cause) {
      // The call was counted.
    }
  }
}
