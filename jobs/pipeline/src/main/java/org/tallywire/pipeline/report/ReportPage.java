package org.tallywire.pipeline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tallywire.pipeline.report.BatchStory.Dispute;
import org.tallywire.pipeline.report.BatchStory.Step;

/**
 * The page of one batch: one file that holds its style and its pictures, needs no script and asks
 * for nothing else. Each picture has its figures in a table below it.
 */
public final class ReportPage {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** Nothing is loaded and nothing runs, even if something slipped through the escaping. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final BatchStory story;
  private final Markup page = new Markup();

  private ReportPage(BatchStory story) {
    this.story = story;
  }

  /** The whole page, as HTML. */
  public static String html(BatchStory story) {
    return new ReportPage(story).write();
  }

  private String write() {
    head();
    page.open("body").open("main");
    page.element("h1", "Batch " + story.batchDate());
    page.open("p", "class", "run");
    page.text("Tallywire " + story.version() + ", started " + MOMENT.format(story.started()));
    page.text(", took " + Figures.duration(seconds()) + " to publication; run ");
    page.element("code", story.runId()).text("; lake ").element("code", story.lake());
    page.close("p");
    tiles();
    notes();
    pictures();
    disputes();
    page.open("div", "class", "pair");
    section("Rows by table", () -> counts("Table", story.tableRows()));
    section("Settings that differ from their defaults", this::settings);
    page.close("div").close("main").close("body").close("html");
    return page.toString();
  }

  private void head() {
    page.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "color-scheme", "content", "light dark");
    page.element("title", "Tallywire, batch " + story.batchDate());
    page.open("style").raw(style()).close("style").close("head");
  }

  private void tiles() {
    page.open("dl", "class", "tiles");
    for (Count count : story.records()) {
      tile(count.label(), count.value());
    }
    tile("claims", sum(story.news().kinds()));
    story.news().verdicts().stream()
        .filter(verdict -> verdict.label().equals("dispute"))
        .forEach(verdict -> tile("disputes", verdict.value()));
    page.close("dl");
  }

  private void tile(String label, long value) {
    page.open("div").element("dt", label).element("dd", Figures.grouped(value)).close("div");
  }

  private void notes() {
    if (!story.notes().isEmpty()) {
      section(
          "Notes",
          () -> {
            page.open("ul");
            story.notes().forEach(note -> page.element("li", note));
            page.close("ul");
          });
    }
  }

  private void pictures() {
    page.open("div", "class", "pictures");
    lying("outlets", "New documents by outlet", "Outlet", story.news().outlets());
    standing("days", "New documents by day of publication", "Day", story.news().days());
    lying("rejects", "Rejected records by reason", "Reason", story.rejects());
    lying("kinds", "New claims by kind", "Kind", story.news().kinds());
    lying("verdicts", "Questions by how their claims agree", "Verdict", story.news().verdicts());
    section("Where the time went", this::steps);
    page.close("div");
  }

  private void lying(String id, String title, String what, List<Count> counts) {
    picture(id, title, what, counts, picture -> picture.lying(page));
  }

  private void standing(String id, String title, String what, List<Count> counts) {
    picture(id, title, what, counts, picture -> picture.standing(page));
  }

  private void picture(
      String id, String title, String what, List<Count> counts, Consumer<Picture> draw) {
    section(
        title,
        () -> {
          if (counts.isEmpty()) {
            page.element("p", "None.");
            return;
          }
          draw.accept(new Picture(id, title, counts.stream().map(Bar::of).toList()));
          page.open("details").element("summary", "The same as a table");
          counts(what, counts);
          page.close("details");
        });
  }

  private void counts(String what, List<Count> counts) {
    page.open("table").open("thead").open("tr");
    page.element("th", what, "scope", "col");
    page.element("th", "Number", "scope", "col", "class", "number");
    page.close("tr").close("thead").open("tbody");
    for (Count count : counts) {
      page.open("tr").open("td").element("bdi", count.label()).close("td");
      page.element("td", Figures.grouped(count.value()), "class", "number").close("tr");
    }
    page.close("tbody").close("table");
  }

  private void steps() {
    List<Bar> bars =
        story.steps().stream()
            .map(s -> new Bar(s.name(), s.seconds(), Figures.duration(s.seconds()), false))
            .toList();
    new Picture("steps", "Where the time went", bars).lying(page);
  }

  private void disputes() {
    if (story.news().disputes().isEmpty()) {
      return;
    }
    section(
        "Disputes with most sources",
        () -> {
          page.open("div", "class", "wide").open("table").open("thead").open("tr");
          page.element("th", "Question", "scope", "col").element("th", "Values", "scope", "col");
          for (String head : List.of("Best", "Claims", "Sources")) {
            page.element("th", head, "scope", "col", "class", "number");
          }
          page.element("th", "Explain", "scope", "col");
          page.close("tr").close("thead").open("tbody");
          story.news().disputes().forEach(this::dispute);
          page.close("tbody").close("table").close("div");
          page.open("p").text("Of all stories in the window. ");
          page.element("code", "./tallywire explain ID").text(" shows who says what.").close("p");
        });
  }

  private void dispute(Dispute dispute) {
    String unit = dispute.unit() == null ? "" : " " + dispute.unit();
    page.open("tr").open("td").element("bdi", dispute.question()).close("td");
    page.element("td", between(dispute.low(), dispute.high()) + unit);
    page.element("td", Figures.plain(dispute.best()) + unit, "class", "number");
    page.element("td", Figures.grouped(dispute.claims()), "class", "number");
    page.element("td", Figures.grouped(dispute.sources()), "class", "number");
    page.open("td").element("code", dispute.groupId().substring(0, 8)).close("td").close("tr");
  }

  private static String between(Double low, Double high) {
    if (low == null) {
      return high == null ? "open" : "at most " + Figures.plain(high);
    }
    return high == null
        ? "at least " + Figures.plain(low)
        : Figures.plain(low) + " to " + Figures.plain(high);
  }

  private void settings() {
    if (story.settings().isEmpty()) {
      page.element("p", "None.");
      return;
    }
    page.open("div", "class", "wide").open("table").open("tbody");
    story
        .settings()
        .forEach(
            (key, value) ->
                page.open("tr")
                    .open("td")
                    .element("code", key)
                    .close("td")
                    .open("td")
                    .element("bdi", value)
                    .close("td")
                    .close("tr"));
    page.close("tbody").close("table").close("div");
  }

  private void section(String title, Runnable content) {
    page.open("section").element("h2", title);
    content.run();
    page.close("section");
  }

  private double seconds() {
    return story.steps().stream().mapToDouble(Step::seconds).sum();
  }

  private static long sum(List<Count> counts) {
    return counts.stream().mapToLong(Count::value).sum();
  }

  private static String style() {
    try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own report.css can't be read", e);
    }
  }
}
