package org.tallywire.language.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds the article in the JSON-LD of a page: in an object, an array or a {@code @graph}. Addresses
 * of contexts are names here and nothing is fetched.
 */
final class LinkedData {
  private static final int MOST_NODES = 1000;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private LinkedData() {}

  /** The page's article; {@link LinkedArticle#NONE} where none is described. */
  static LinkedArticle article(Document page) {
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        JsonNode article = find(parse(script.data()));
        if (article != null) {
          return read(article);
        }
      }
    }
    return LinkedArticle.NONE;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      // Broken by the page's author, or nested too deeply to be meant: as if it weren't there.
      return null;
    }
  }

  /** The first article, breadth first, among an array's members and a graph's. */
  private static JsonNode find(JsonNode root) {
    Deque<JsonNode> nodes = new ArrayDeque<>();
    if (root != null) {
      nodes.add(root);
    }
    for (int seen = 0; !nodes.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = nodes.remove();
      if (node.isArray()) {
        node.forEach(nodes::add);
      } else if (isArticle(node)) {
        return node;
      } else {
        nodes.add(node.path("@graph"));
        nodes.add(node.path("mainEntity"));
        nodes.add(node.path("mainEntityOfPage"));
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    boolean article = isArticleType(type.asText());
    for (JsonNode one : type) {
      article |= isArticleType(one.asText());
    }
    return article && (node.has("headline") || node.has("datePublished"));
  }

  private static boolean isArticleType(String type) {
    return type.endsWith("Article")
        || type.endsWith("Posting")
        || type.equals("Report")
        || type.equals("Review");
  }

  private static LinkedArticle read(JsonNode article) {
    JsonNode page = article.path("mainEntityOfPage");
    String url = text(article.path("url"));
    return new LinkedArticle(
        text(article.path("headline")),
        text(article.path("datePublished")),
        text(first(article.path("publisher")).path("name")),
        url != null ? url : text(page.isTextual() ? page : page.path("@id")),
        text(first(article.path("inLanguage"))),
        text(article.path("articleBody")));
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  private static String text(JsonNode node) {
    if (!node.isValueNode() || node.isNull()) {
      return null;
    }
    String value = node.asText();
    String plain = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
    return plain.isBlank() ? null : plain.strip();
  }
}
