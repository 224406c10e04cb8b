package org.tallywire.language.web;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What HTML's own elements and attributes say about a part of a page. */
final class Markup {
  /** Elements that end a paragraph and that jsoup doesn't count among the blocks. */
  static final Set<String> STANDS_ALONE =
      Set.of("li", "dt", "dd", "td", "th", "tr", "caption", "figcaption", "summary", "time-line");

  private static final Set<String> NEVER_TEXT =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "select",
          "datalist",
          "textarea",
          "input",
          "button",
          "meter",
          "progress",
          "map",
          "dialog");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "blockquote",
          "pre",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private static final Set<String> FURNITURE =
      Set.of("nav", "aside", "footer", "form", "figure", "figcaption", "address", "menu");

  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "search",
          "banner",
          "dialog",
          "alert",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "tooltip");

  private Markup() {}

  /** Whether the element is a piece of a text and no part of a page. */
  static boolean isParagraph(Element element) {
    return PARAGRAPHS.contains(element.normalName());
  }

  /** Whether nothing below the element is the page's text, whatever it holds. */
  static boolean isNeverText(Element element) {
    return NEVER_TEXT.contains(element.normalName());
  }

  /** Whether the element is meant for something beside the report. */
  static boolean isFurniture(Element element) {
    return FURNITURE.contains(element.normalName())
        || FURNITURE_ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || (element.attr("aria-hidden").equals("true") && !element.normalName().equals("p"))
        || hides(element.attr("style"));
  }

  /** Whether the element is meant to hold the report. */
  static boolean isReport(Element element) {
    String tag = element.normalName();
    return tag.equals("article")
        || tag.equals("main")
        || element.attr("role").equals("main")
        || element.attr("itemprop").equals("articleBody");
  }

  private static boolean hides(String style) {
    String rules = style.replace(" ", "");
    return rules.contains("display:none") || rules.contains("visibility:hidden");
  }
}
