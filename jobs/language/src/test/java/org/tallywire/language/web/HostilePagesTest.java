package org.tallywire.language.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were made to break their reader cost time in proportion to their length, no more. */
@Timeout(60)
class HostilePagesTest {
  private static final String REPORT =
      "Nine boats left the harbour on Monday, the coast guard said in the evening.";
  private static final WebPageReader READER = new WebPageReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<a href=x>",
        "<table><tr><td>",
        "<ul><li>",
        "<svg>",
        "<p><i>",
        "<nav class=share>"
      })
  void aHundredThousandNestedTags(String tag) throws InterruptedException {
    String page = "<html><body><p>" + REPORT + "</p>" + tag.repeat(100_000) + "deep";
    WebPage[] read = new WebPage[1];

    // A small stack, as executors have.
    Thread reader = new Thread(null, () -> read[0] = READER.read(page, null), "reader", 256 << 10);
    reader.start();
    reader.join(Duration.ofSeconds(60).toMillis());

    assertThat(read[0]).isNotNull();
  }

  @Test
  void fiveMegabytesOfAttributes() {
    StringBuilder page = new StringBuilder("<p>").append(REPORT).append("</p><div ");
    for (int i = 0; page.length() < 5 << 20; i++) {
      page.append("data-").append(i).append("=\"share\" ");
    }
    page.append("class='").append("related ".repeat(100_000)).append("'>Nothing</div>");

    assertThat(READER.read(page.toString(), null).text()).startsWith(REPORT);
  }

  @Test
  void aLinkThatIsNeverClosedBeforeTwoHundredThousandHeadings() {
    String page = "<p>" + REPORT + "</p><a href=/x>" + "<h2>a</h2>".repeat(200_000);

    assertThat(READER.read(page, null).text()).startsWith(REPORT);
  }

  @Test
  void entitiesOfADocumentTypeAreNoText() {
    String page =
        "<!DOCTYPE html [<!ENTITY a \"boom\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]><body><p>"
            + REPORT
            + "</p><p>&b;&c;</p></body>";

    assertThat(READER.read(page, null).text()).contains(REPORT).contains("&b;&c;");
  }

  @Test
  void brokenAndBottomlessLinkedDataCountForNothing() {
    String head = "<script type='application/ld+json'>";
    String page =
        head
            + "[".repeat(500_000)
            + "</script>"
            + head
            + "{\"@type\":\"NewsArticle\",</script><title>Nine boats</title><p>"
            + REPORT;

    WebPage read = READER.read(page, null);

    assertThat(read.title()).isEqualTo("Nine boats");
    assertThat(read.text()).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\0", "<", "<!--", "<script>", "<p>", "</html>", "<title>", "&"})
  void almostNothing(String page) {
    assertThat(READER.read(page, null).text()).hasSizeLessThan(3);
  }
}
