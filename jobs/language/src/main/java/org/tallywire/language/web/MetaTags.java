package org.tallywire.language.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's {@code <meta>} elements, by name: OpenGraph, Dublin Core, microdata and the rest. */
final class MetaTags {
  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> byName = new HashMap<>();

  MetaTags(Document page) {
    for (Element tag : page.getElementsByTag("meta")) {
      String content = tag.attr("content").strip();
      for (String attribute : NAMES) {
        String name = tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          byName.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  /** The first value of the first of these names that has one, or null. */
  String first(String... names) {
    for (String name : names) {
      List<String> values = byName.get(name);
      if (values != null) {
        return values.get(0);
      }
    }
    return null;
  }
}
