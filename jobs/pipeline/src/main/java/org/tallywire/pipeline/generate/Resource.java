package org.tallywire.pipeline.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a resource of this package, without those that are empty or begin with "#". */
final class Resource {
  private Resource() {}

  static List<String> lines(String name) {
    InputStream in =
        Objects.requireNonNull(Resource.class.getResourceAsStream(name), "no resource " + name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't read resource " + name, e);
    }
  }
}
