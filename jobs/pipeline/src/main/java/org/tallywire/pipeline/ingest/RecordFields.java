package org.tallywire.pipeline.ingest;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.document.RawDocument;

/** The fields of a record in JSON lines or Parquet, and their names in the files at hand. */
final class RecordFields implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Tallywire's names; the first two are required. */
  static final List<String> NAMES =
      List.of("uri", "text", "title", "published_at", "publisher", "url", "language");

  private final Map<String, String> ours = new LinkedHashMap<>();

  /**
   * @param names from Tallywire's names to those in the files; one that is missing is the same in
   *     both
   */
  RecordFields(Map<String, String> names) {
    for (String name : NAMES) {
      ours.put(names.getOrDefault(name, name), name);
    }
  }

  /** Tallywire's name of a field, or null when it is none of ours. */
  String ours(String theirs) {
    return ours.get(theirs);
  }

  /** The name in the files of one of our fields. */
  String theirs(String name) {
    for (Map.Entry<String, String> entry : ours.entrySet()) {
      if (entry.getValue().equals(name)) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("no field '" + name + "'");
  }

  /**
   * Makes a document of a record's values, by our names.
   *
   * @throws ReadFailure when it names no document or holds no text
   */
  RawDocument document(Format format, Map<String, String> values) throws ReadFailure {
    String uri = values.get("uri");
    if (uri == null || uri.isBlank()) {
      throw new ReadFailure(
          "no-uri",
          "has no value in field '%s', which must name the document. Give each its own name."
              .formatted(theirs("uri")));
    }
    String text = values.get("text");
    if (text == null) {
      throw new ReadFailure(
          "no-text",
          "(document '%s') has no text in field '%s'. Check the names of the fields."
              .formatted(uri, theirs("text")));
    }
    return new RawDocument(
        wellFormed(uri),
        format.tableName(),
        wellFormed(text),
        wellFormed(values.get("title")),
        wellFormed(values.get("published_at")),
        wellFormed(values.get("publisher")),
        wellFormed(values.get("url")),
        wellFormed(values.get("language")));
  }

  /** With U+FFFD for lone surrogates, which JSON's escapes can write and UTF-8 can't. */
  private static String wellFormed(String value) {
    if (value == null || value.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return value;
    }
    int[] codePoints =
        value.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).toArray();
    return new String(codePoints, 0, codePoints.length);
  }

  static void check(Map<String, String> names) {
    for (String name : names.keySet()) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException(
            "there is no field '" + name + "' to map; the fields are " + String.join(", ", NAMES));
      }
    }
    if (new RecordFields(names).ours.size() < NAMES.size()) {
      throw new IllegalArgumentException("two fields are mapped to the same name: " + names);
    }
  }
}
