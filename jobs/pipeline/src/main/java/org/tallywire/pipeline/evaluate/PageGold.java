package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of HTML with what a person, or a program written for its outlet, found on it.
 *
 * @param file the page, gzipped or not
 * @param title the report's headline, or null
 * @param published the day of publication, or null
 * @param text the report: its summary, headings and paragraphs
 */
public record PageGold(Path file, String title, LocalDate published, String text) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a folder laid out as the tests of Fundus are: {@code OUTLET.json} holds one object for
   * each page, in the order of the pages' names, and beside it lie {@code OUTLET_DAY.html.gz}.
   *
   * @param folder with all folders below it
   * @return the pages by name
   * @throws org.tallywire.pipeline.settings.UsageException when there is no such folder or it holds
   *     no such pages
   */
  public static List<PageGold> read(Path folder) {
    return GoldFiles.read(folder, "--gold", "pages", " Name a folder.", PageGold::readFolder);
  }

  private static List<PageGold> readFolder(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    List<PageGold> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(PageGold::isGold).sorted().toList()) {
        pages.addAll(readOutlet(file));
      }
    }
    if (pages.isEmpty()) {
      throw new IOException("it holds no OUTLET.json with OUTLET_DAY.html.gz beside it");
    }
    return pages;
  }

  private static boolean isGold(Path file) {
    return file.getFileName().toString().endsWith(".json") && Files.isRegularFile(file);
  }

  private static List<PageGold> readOutlet(Path file) throws IOException {
    String name = file.getFileName().toString();
    String outlet = name.substring(0, name.length() - ".json".length());
    List<Path> pages;
    try (Stream<Path> beside = Files.list(file.resolveSibling("."))) {
      pages = beside.filter(page -> isPageOf(outlet, page)).sorted().toList();
    }
    List<JsonNode> versions = new ArrayList<>();
    JSON.readTree(file.toFile()).forEach(versions::add);
    if (versions.size() != pages.size()) {
      throw new IOException(
          "'%s' describes %d pages and %d lie beside it"
              .formatted(name, versions.size(), pages.size()));
    }
    List<PageGold> gold = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      gold.add(of(pages.get(i).normalize(), versions.get(i)));
    }
    return gold;
  }

  private static boolean isPageOf(String outlet, Path page) {
    String name = page.getFileName().toString();
    return name.startsWith(outlet + "_") && (name.endsWith(".html") || name.endsWith(".html.gz"));
  }

  private static PageGold of(Path file, JsonNode version) {
    List<String> texts = new ArrayList<>();
    JsonNode body = version.path("body");
    body.path("summary").forEach(text -> texts.add(text.asText()));
    for (JsonNode section : body.path("sections")) {
      section.path("headline").forEach(text -> texts.add(text.asText()));
      section.path("paragraphs").forEach(text -> texts.add(text.asText()));
    }
    String date = JsonLines.text(version, "publishing_date");
    return new PageGold(
        file,
        JsonLines.text(version, "title"),
        date == null ? null : LocalDate.parse(date.substring(0, 10)),
        String.join("\n\n", texts));
  }
}
