package org.tallywire.language.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tallywire.language.text.ResourceTable;

/** Finds when a page's report was published: in its JSON-LD, its metadata, its marked times. */
final class PublishedTime {
  /** A year, or seconds or milliseconds since 1970. */
  private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}|^1\\d{9}(?:\\d{3})?$");

  private static final int LONGEST = 60;

  private final String[] names =
      ResourceTable.rows(PublishedTime.class, "date-names.txt").stream()
          .map(row -> row.get(0))
          .toArray(String[]::new);

  /** The date or date-time as written, or null. */
  String of(Document page, MetaTags tags, LinkedArticle linked) {
    if (isDate(linked.published())) {
      return linked.published();
    }
    for (String name : names) {
      if (isDate(tags.first(name))) {
        return tags.first(name);
      }
    }
    return marked(page);
  }

  /** A marked time: one that says it is this, or the first below the headline. */
  private static String marked(Document page) {
    for (String query :
        List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "time.published",
            "article time",
            "time")) {
      for (Element time : page.select(query)) {
        for (String value : List.of(time.attr("datetime"), time.attr("content"), time.text())) {
          if (isDate(value)) {
            return value.strip();
          }
        }
      }
    }
    return null;
  }

  private static boolean isDate(String value) {
    return value != null && value.length() <= LONGEST && DATE.matcher(value.strip()).find();
  }
}
