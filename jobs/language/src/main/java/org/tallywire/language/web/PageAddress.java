package org.tallywire.language.web;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the address that a page calls its own. */
final class PageAddress {
  private static final int LONGEST = 2000;

  private PageAddress() {}

  /** The canonical address, else OpenGraph's, JSON-LD's, the one where it was fetched; or null. */
  static String of(Document page, MetaTags tags, LinkedArticle linked, String address) {
    for (String found :
        Arrays.asList(canonical(page), tags.first("og:url"), linked.url(), address)) {
      if (isPage(found)) {
        return found.strip();
      }
    }
    return null;
  }

  private static String canonical(Document page) {
    for (Element link : page.getElementsByTag("link")) {
      if (link.attr("rel").toLowerCase(Locale.ROOT).equals("canonical")) {
        String absolute = link.absUrl("href");
        return absolute.isEmpty() ? link.attr("href") : absolute;
      }
    }
    return null;
  }

  /** Whether it is a web address with a path: an outlet's front page is no report's address. */
  private static boolean isPage(String address) {
    if (address == null || address.length() > LONGEST) {
      return false;
    }
    String lower = address.strip().toLowerCase(Locale.ROOT);
    int host = lower.startsWith("http://") ? 7 : lower.startsWith("https://") ? 8 : -1;
    int path = host < 0 ? -1 : lower.indexOf('/', host);
    return path > host && path < lower.length() - 1 && lower.chars().noneMatch(c -> c <= ' ');
  }
}
