package org.tallywire.language.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts the text below an element into blocks, in the order in which a reader sees them. */
final class BlockFinder implements NodeFilter {
  private final Predicate<Element> skipped;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element holder;
  private int linkDepth;
  private int linkChars;
  private int breaks;
  private boolean space;

  private BlockFinder(Predicate<Element> skipped) {
    this.skipped = skipped;
  }

  /**
   * The blocks below an element.
   *
   * @param skipped elements that are left out with all that they hold
   */
  static List<Block> of(Element root, Predicate<Element> skipped) {
    BlockFinder finder = new BlockFinder(skipped);
    NodeTraversor.filter(finder, root);
    finder.end();
    return finder.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      append(piece);
    } else if (node instanceof Element element) {
      if (skipped.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        breaks++;
      } else if (isBlock(element)) {
        end();
      }
      linkDepth += isLink(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        end();
      }
      linkDepth -= isLink(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void append(TextNode piece) {
    String words = piece.getWholeText();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
        continue;
      }
      separate(piece);
      text.append(c);
      linkChars += linkDepth > 0 ? 1 : 0;
    }
  }

  /** Writes the white space that stands before a char. Two line breaks end a paragraph. */
  private void separate(TextNode piece) {
    if (breaks > 1) {
      end();
    }
    if (text.isEmpty()) {
      holder = blockAround(piece);
    } else if (breaks == 1) {
      text.append('\n');
    } else if (space) {
      text.append(' ');
      linkChars += linkDepth > 0 ? 1 : 0;
    }
    breaks = 0;
    space = false;
  }

  private void end() {
    if (!text.isEmpty()) {
      blocks.add(new Block(text.toString(), Math.min(linkChars, text.length()), holder));
    }
    text.setLength(0);
    linkChars = 0;
    breaks = 0;
    space = false;
  }

  private static Element blockAround(TextNode piece) {
    Element element = (Element) piece.parent();
    while (element.parent() != null && !isBlock(element)) {
      element = element.parent();
    }
    return element;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") || element.normalName().equals("button");
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || Markup.STANDS_ALONE.contains(element.normalName());
  }
}
