package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.pipeline.fuzz.FuzzInput.utf8;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.Row;

/** A page of HTML: its markup, its linked data, its charset. */
public final class HtmlFuzz extends FileFuzz {
  public HtmlFuzz() {
    super("page.html");
  }

  @Override
  void check(byte[] input, List<Row> rows) {
    assertThat(rows).as("one page, one row").hasSize(1);
    Row page = rows.get(0).getAs("raw");
    if (page != null) {
      assertThat(page.<String>getAs("text")).isNotBlank();
    }
  }

  @Override
  public List<byte[]> seeds() {
    String report = "<p>Nine boats left the old harbour of Osk on Monday, the guard said.</p>";
    return List.of(
        utf8("<title>Boats leave | Quay</title><nav><a href=/>Home</a></nav>" + report),
        utf8(
            "<meta property='article:published_time' content='2024-05-06T07:08:09Z'>"
                + "<meta property='og:title' content='Boats'><link rel=canonical href='/b'>"
                + report),
        utf8(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"Boats\",\"datePublished\":\"2024-05-06\",\"articleBody\":\"Nine.\"}"
                + "</script><article><h1>Boats</h1>"
                + report
                + "<ul><li>One<li>Two</ul><figcaption>A boat</figcaption></article>"),
        utf8("<time datetime='2024-05-06'>6 May</time><div class=body>" + report + "<br>Two."),
        ("<meta charset=windows-1251><p>" + "\u00C4\u00E5".repeat(20))
            .getBytes(StandardCharsets.ISO_8859_1),
        ("\uFEFF" + report).getBytes(StandardCharsets.UTF_16LE));
  }

  @Override
  public List<String> words() {
    return List.of(
        "<p>",
        "</p>",
        "<div class='",
        "<article>",
        "<script type='application/ld+json'>",
        "\"@graph\":[",
        "\"@type\":\"NewsArticle\"",
        "\"datePublished\":",
        "\"headline\":",
        "\"articleBody\":",
        "<meta name='",
        "<meta charset=",
        "content='",
        "og:title",
        "article:published_time",
        "<link rel=canonical href='",
        "https://",
        "<time datetime='",
        "<table><tr><td>",
        "<svg>",
        "<template>",
        "<!--",
        "<![CDATA[",
        "&#x",
        "&#55357;",
        "&nbsp;",
        "<h1>",
        "<figcaption>",
        "<blockquote>",
        "<noscript>",
        "utf-16");
  }

  @Override
  public List<String> libraries() {
    return List.of("org.jsoup.parser.**");
  }
}
