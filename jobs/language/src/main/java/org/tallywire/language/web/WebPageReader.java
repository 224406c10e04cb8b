package org.tallywire.language.web;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Reads a page of HTML: the report on it, and what the page says about the report. Nothing is
 * fetched, no script runs, no entity is resolved outside of the page. Thread-safe; takes time in
 * proportion to the page's length, whatever is in it.
 */
public final class WebPageReader {
  private final MainText mainText = new MainText();
  private final PageTitle titles = new PageTitle();
  private final PublishedTime times = new PublishedTime();

  /**
   * Reads a page; never fails for what is in it.
   *
   * @param html the page, decoded
   * @param address where it was fetched, or null
   */
  public WebPage read(String html, String address) {
    Document page = PageParser.parse(html, address);
    MetaTags tags = new MetaTags(page);
    LinkedArticle linked = LinkedData.article(page);
    List<Block> blocks = BlockFinder.of(page.body(), Markup::isNeverText);
    String title = titles.of(page, blocks, tags, linked);
    List<String> report =
        mainText.of(page, blocks, title, tags.first("og:description", "description"));
    return new WebPage(
        ArticleBody.better(report, linked.body()),
        title,
        times.of(page, tags, linked),
        first(tags.first("og:site_name"), linked.publisher(), tags.first("dc.publisher")),
        PageAddress.of(page, tags, linked, address),
        language(page, tags, linked));
  }

  private static String language(Document page, MetaTags tags, LinkedArticle linked) {
    String html = page.select("html").attr("lang").strip();
    return first(
        html.isEmpty() ? null : html,
        linked.language(),
        tags.first("content-language", "og:locale", "dc.language"));
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
