package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tallywire.pipeline.settings.UsageException;

/**
 * A gold set of stories: which of their numbers answer one question, what tempts to say so of
 * others, and which documents are copies.
 */
public final class GroupGold {
  private final List<StoryGold> documents = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Trap> traps = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private final Set<String> named = new TreeSet<>();

  private GroupGold() {}

  /**
   * One question and what answers it.
   *
   * @param story the story that asks it; one of its own where its documents belong to none
   * @param question for people
   * @param members its answers
   * @param verdict how they stand to each other
   * @param sources how many independent ones there are
   * @param best the best figure
   */
  record Group(
      String story,
      String question,
      List<GoldMention> members,
      String verdict,
      long sources,
      double best) {
    boolean several() {
      return members.size() > 1;
    }
  }

  /**
   * Two numbers that tempt to be put into one group and answer two questions.
   *
   * @param why for people
   */
  record Trap(String why, GoldMention a, GoldMention b) {}

  /**
   * A copy.
   *
   * @param a the copy's uri
   * @param b the uri of what it copies
   * @param kind how
   */
  record Copy(String a, String b, String kind) {}

  /**
   * Reads a gold set.
   *
   * @param gold a JSON object a line, whose {@code type} is document, group, trap or duplicate
   * @param texts documents that the gold set only names; those of the same {@code incident} are
   *     read with them. Null where the gold set has all of them
   * @throws UsageException when one can't be read, or a document is in neither
   */
  public static GroupGold read(Path gold, Path texts) {
    GroupGold set = new GroupGold();
    GoldFiles.read(
        gold, "--gold", "groups", "", file -> JsonLines.read(file, record -> set.add(record)));
    Set<String> missing = new TreeSet<>(set.named);
    set.documents.forEach(document -> missing.remove(document.uri()));
    if (texts != null) {
      set.documents.addAll(
          GoldFiles.read(texts, "--texts", "documents", "", file -> texts(file, missing)));
      set.documents.forEach(document -> missing.remove(document.uri()));
    }
    if (!missing.isEmpty()) {
      throw new UsageException(
          "'"
              + gold
              + "' names "
              + missing.size()
              + " documents whose text is missing, such as '"
              + missing.iterator().next()
              + "'; --texts names a file that has them.");
    }
    return set;
  }

  private static List<StoryGold> texts(Path file, Set<String> sought) throws IOException {
    List<StoryGold> all = JsonLines.read(file, record -> document(record, "incident"));
    Set<String> incidents = new HashSet<>();
    for (StoryGold document : all) {
      if (sought.contains(document.uri()) && document.story() != null) {
        incidents.add(document.story());
      }
    }
    return all.stream()
        .filter(document -> sought.contains(document.uri()) || incidents.contains(document.story()))
        .toList();
  }

  private boolean add(JsonNode record) {
    String type = JsonLines.required(record, "type").asText();
    switch (type) {
      case "document" -> {
        documents.add(document(record, "story"));
        named.add(JsonLines.required(record, "uri").asText());
      }
      case "group" -> groups.add(group(record));
      case "trap" -> traps.add(trap(record));
      case "duplicate" -> copies.add(copy(record));
      default -> throw new IllegalArgumentException("type '" + type + "' is unknown");
    }
    return true;
  }

  private static StoryGold document(JsonNode record, String storyField) {
    return new StoryGold(
        JsonLines.required(record, "uri").asText(),
        JsonLines.text(record, "title"),
        JsonLines.text(record, "published_at"),
        JsonLines.text(record, "publisher"),
        JsonLines.required(record, "text").asText(),
        JsonLines.text(record, storyField));
  }

  private Group group(JsonNode record) {
    List<GoldMention> members = new ArrayList<>();
    String unit = JsonLines.text(record, "unit");
    JsonLines.required(record, "members").forEach(member -> members.add(mention(member, unit)));
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a group has no members");
    }
    String story = JsonLines.text(record, record.has("story") ? "story" : "incident");
    return new Group(
        story == null ? "alone:" + members.get(0).uri() : "story:" + story,
        JsonLines.text(record, "question"),
        List.copyOf(members),
        JsonLines.required(record, "verdict").asText(),
        JsonLines.required(record, "independent_sources").asLong(),
        JsonLines.required(record, "best").asDouble());
  }

  private Trap trap(JsonNode record) {
    return new Trap(
        JsonLines.text(record, "why"),
        mention(JsonLines.required(record, "a"), null),
        mention(JsonLines.required(record, "b"), null));
  }

  private Copy copy(JsonNode record) {
    Copy copy =
        new Copy(
            JsonLines.required(record, "a").asText(),
            JsonLines.required(record, "b").asText(),
            JsonLines.required(record, "kind").asText());
    named.add(copy.a());
    named.add(copy.b());
    return copy;
  }

  private GoldMention mention(JsonNode record, String unit) {
    String uri = JsonLines.required(record, "uri").asText();
    named.add(uri);
    return new GoldMention(
        uri,
        new Span(
            JsonLines.required(record, "begin").asInt(), JsonLines.required(record, "end").asInt()),
        JsonLines.text(record, "text"),
        JsonLines.required(record, "value").asDouble(),
        unit,
        record.path("implied").asBoolean());
  }

  /** The documents to read: those that the gold set speaks of, and others of their incidents. */
  public List<StoryGold> documents() {
    return documents;
  }

  /** The documents that the gold set speaks of, by uri. */
  Set<String> named() {
    return named;
  }

  List<Group> groups() {
    return groups;
  }

  List<Trap> traps() {
    return traps;
  }

  List<Copy> copies() {
    return copies;
  }
}
