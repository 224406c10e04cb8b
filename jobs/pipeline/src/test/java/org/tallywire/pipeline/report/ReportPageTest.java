package org.tallywire.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.WebConnectionWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.report.BatchStory.Dispute;
import org.tallywire.pipeline.report.BatchStory.News;
import org.tallywire.pipeline.report.BatchStory.Step;

/** The report as a browser shows it. */
class ReportPageTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String QUOTES = "\"'><img src=x onerror=alert(2)>&amp;";
  private static final String TURNED = "\u202Egnuteluf\u2069 \u2066Post";

  @TempDir private Path folder;
  private final List<String> asked = new ArrayList<>();
  private final List<String> alerts = new ArrayList<>();

  @Test
  void picturesHaveTheirBarsAndEachItsNumber() throws IOException {
    try (WebClient browser = browser()) {
      HtmlPage page = open(browser);

      assertThat(titles(page, "outlets"))
          .containsExactly(
              SCRIPT + ": 1,204",
              QUOTES + ": 7",
              "\uFFFDgnuteluf\uFFFD \uFFFDPost: 3",
              "18 others: 40");
      assertThat(titles(page, "days")).containsExactly("2026-03-13: 2", "2026-03-14: 4");
      assertThat(titles(page, "kinds")).containsExactly("count: 12", "money: 3");
      assertThat(titles(page, "rejects")).containsExactly(QUOTES + ": 2");
      assertThat(titles(page, "steps"))
          .containsExactly("Reading: 0.4 s", "Reading facts: 3 min 05 s");
      assertThat(page.querySelectorAll("svg[role=img]")).hasSize(6);
    }
  }

  @Test
  void barsAreAsLongAsTheirNumbers() throws IOException {
    try (WebClient browser = browser()) {
      List<String> widths =
          open(browser).querySelectorAll("svg[aria-labelledby^=kinds] rect").stream()
              .map(bar -> ((DomElement) bar).getAttribute("width"))
              .toList();
      assertThat(widths).containsExactly("78.00%", "19.50%");
    }
  }

  @Test
  void whatWasReadIsTextAndNothingElse() throws IOException {
    try (WebClient browser = browser()) {
      HtmlPage page = open(browser);

      assertThat(page.asNormalizedText())
          .contains(SCRIPT)
          .contains(QUOTES)
          .doesNotContain("\u202E");
      assertThat(page.getElementsByTagName("script")).isEmpty();
      assertThat(page.getElementsByTagName("img")).isEmpty();
      assertThat(alerts).isEmpty();
      assertThat(page.getTitleText()).isEqualTo("Tallywire, batch 2026-03-14");
    }
  }

  @Test
  void nothingButThePageIsAskedFor() throws IOException {
    try (WebClient browser = browser()) {
      HtmlPage page = open(browser);

      assertThat(asked).isEmpty();
      assertThat(page.getElementsByTagName("style").get(0).getTextContent())
          .contains("prefers-color-scheme: dark")
          .doesNotContain("url(", "@import");
      for (DomNode element : page.querySelectorAll("*")) {
        assertThat(((DomElement) element).hasAttribute("src")).isFalse();
        assertThat(((DomElement) element).hasAttribute("href")).isFalse();
      }
    }
  }

  @Test
  void everyPictureIsDescribedAndHasItsFiguresInATable() throws IOException {
    try (WebClient browser = browser()) {
      HtmlPage page = open(browser);
      for (DomNode picture : page.querySelectorAll("svg")) {
        for (String id : ((DomElement) picture).getAttribute("aria-labelledby").split(" ", -1)) {
          assertThat(page.getElementById(id).getTextContent()).isNotBlank();
        }
      }
      assertThat(page.querySelectorAll("section details table")).hasSize(5);
      assertThat(page.getElementById("kinds-desc").getTextContent())
          .isEqualTo("count: 12; money: 3");
    }
  }

  @Test
  void disputesSayHowFarApartTheAnswersAre() throws IOException {
    try (WebClient browser = browser()) {
      assertThat(open(browser).asNormalizedText())
          .contains("How many people were rescued?")
          .contains("97 to 180")
          .contains("at least 2.5 EUR")
          .contains("ffbcfc23");
    }
  }

  @Test
  void aBatchOfNothingIsAPageToo() {
    String page =
        ReportPage.html(
            new BatchStory(
                LocalDate.of(2026, 3, 14),
                "0",
                "1.0",
                "lake",
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                new News(List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                Map.of()));
    assertThat(page).contains("Batch 2026-03-14").contains("None.");
  }

  private static List<String> titles(HtmlPage page, String picture) {
    return page.querySelectorAll("svg[aria-labelledby^=" + picture + "] rect title").stream()
        .map(DomNode::getTextContent)
        .toList();
  }

  private HtmlPage open(WebClient browser) throws IOException {
    Path file = Files.writeString(folder.resolve("report.html"), ReportPage.html(story()));
    return browser.getPage(file.toUri().toURL());
  }

  private WebClient browser() {
    WebClient browser = new WebClient();
    browser.setAlertHandler((page, message) -> alerts.add(message));
    browser.getOptions().setThrowExceptionOnFailingStatusCode(true);
    browser.getOptions().setThrowExceptionOnScriptError(true);
    var unused =
        // The page itself is a file and no request.
        new WebConnectionWrapper(browser) {
          @Override
          public WebResponse getResponse(WebRequest request) throws IOException {
            asked.add(request.getUrl().toString());
            return super.getResponse(request);
          }
        };
    return browser;
  }

  private static BatchStory story() {
    return new BatchStory(
        LocalDate.of(2026, 3, 14),
        "6ba782bd069aa807",
        "1.0",
        "/lake",
        Instant.parse("2026-03-15T02:00:00Z"),
        List.of(Count.of("read", 1260)),
        List.of(Count.of(QUOTES, 2)),
        List.of(Count.of("documents", 1254)),
        new News(
            List.of(
                Count.of(SCRIPT, 1204),
                Count.of(QUOTES, 7),
                Count.of(TURNED, 3),
                Count.rest("18 others", 40)),
            List.of(Count.of("2026-03-13", 2), Count.of("2026-03-14", 4)),
            List.of(Count.of("count", 12), Count.of("money", 3)),
            List.of(Count.of("dispute", 2)),
            List.of(
                new Dispute(
                    "How many people were rescued?",
                    97.0,
                    171,
                    180.0,
                    null,
                    7,
                    5,
                    "ffbcfc23462ac7"),
                new Dispute("How much: fare?", 2.5, 3, null, "EUR", 2, 2, "0123456789abcdef"))),
        List.of(new Step("Reading", 0.42), new Step("Reading facts", 185)),
        List.of("cleared away batch 2026-03-13 " + SCRIPT),
        Map.of("lake", SCRIPT));
  }
}
