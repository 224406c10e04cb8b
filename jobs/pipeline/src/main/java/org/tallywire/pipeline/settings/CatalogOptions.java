package org.tallywire.pipeline.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An Iceberg catalog.
 *
 * @param name under which Spark knows it
 * @param namespace that the tables are in, its parts between dots
 * @param properties what is passed on to Iceberg as it is; a type or a class is always there
 */
public record CatalogOptions(String name, String namespace, Map<String, String> properties) {
  private static final String KEY = "setting 'table.catalog.";
  private static final String TYPE = "type";
  private static final String CLASS = "catalog-impl";
  private static final List<String> TYPES =
      List.of("hadoop", "rest", "hive", "jdbc", "glue", "nessie", "bigquery");
  private static final Set<String> NEED_ADDRESS = Set.of("rest", "jdbc", "nessie");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern NAMES =
      Pattern.compile(NAME.pattern() + "(?:\\." + NAME.pattern() + ")*");

  public CatalogOptions {
    properties = Map.copyOf(properties);
  }

  /**
   * @param settings name, namespace and any property of the catalog
   * @throws UsageException where they don't make a catalog
   */
  static CatalogOptions of(Map<String, String> settings) {
    Map<String, String> properties = new TreeMap<>(settings);
    String name = orDefault(properties.remove("name"));
    String namespace = orDefault(properties.remove("namespace"));
    if (!NAME.matcher(name).matches() || name.equals("spark_catalog")) {
      throw new UsageException(
          KEY + "name' is '" + name + "'; it is letters, digits and _, and not spark_catalog.");
    }
    if (!NAMES.matcher(namespace).matches()) {
      throw new UsageException(
          KEY
              + "namespace' is '"
              + namespace
              + "'; it is names of letters, digits and _, with dots.");
    }
    if (!properties.containsKey(CLASS)) {
      checkType(properties);
    } else if (properties.containsKey(TYPE)) {
      throw new UsageException(
          KEY + "type' and '" + CLASS + "' name a catalog each; leave one out.");
    }
    return new CatalogOptions(name, namespace, properties);
  }

  private static void checkType(Map<String, String> properties) {
    String type = properties.computeIfAbsent(TYPE, key -> TYPES.get(0));
    if (!TYPES.contains(type)) {
      throw new UsageException(
          KEY
              + "type' is '"
              + type
              + "'; it can be "
              + String.join(", ", TYPES)
              + " (a class of your own goes into "
              + CLASS
              + ")"
              + NearestName.hint(type, TYPES));
    }
    if (NEED_ADDRESS.contains(type) && !properties.containsKey("uri")) {
      throw new UsageException(
          "a catalog of type " + type + " needs its address; set table.catalog.uri.");
    }
  }

  private static String orDefault(String name) {
    return name == null ? "tallywire" : name;
  }

  /** What stands before the name of a table in Spark, without the last dot. */
  public String inSpark() {
    return name + "." + namespace;
  }

  /** The name alone: properties hold passwords. */
  @Override
  public String toString() {
    return "catalog " + name + ", namespace " + namespace;
  }
}
