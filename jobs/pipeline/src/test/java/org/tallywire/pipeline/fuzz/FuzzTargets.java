package org.tallywire.pipeline.fuzz;

import java.util.List;
import java.util.ServiceLoader;

/** The fuzz targets, by the names of their classes without "Fuzz". */
final class FuzzTargets {
  private FuzzTargets() {}

  /** The names of all. */
  static List<String> names() {
    return ServiceLoader.load(FuzzTarget.class).stream().map(FuzzTargets::name).sorted().toList();
  }

  /**
   * Makes one, and no other: each loads what it needs.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  static FuzzTarget named(String name) {
    return ServiceLoader.load(FuzzTarget.class).stream()
        .filter(provider -> name(provider).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no fuzz target '"
                        + name
                        + "'; the targets are "
                        + String.join(", ", names())))
        .get();
  }

  private static String name(ServiceLoader.Provider<FuzzTarget> provider) {
    return provider.type().getSimpleName().replaceFirst("Fuzz$", "");
  }
}
