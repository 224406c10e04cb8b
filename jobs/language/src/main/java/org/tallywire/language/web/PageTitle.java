package org.tallywire.language.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Chooses the headline. A page names its report in several places and not always alike; what most
 * of them say is taken, and the headline that readers see where they are at odds.
 */
final class PageTitle {
  private static final String[] SEPARATORS = {
    " | ",
    " - ",
    " \u2013 ",
    " \u2014 ",
    " * ",
    " \u2022 ",
    " \u00B7 ",
    " :: ",
    " \u00BB ",
    " \u2014"
  };
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST = 500;
  private static final int MOST_HEADINGS = 20;

  /** The report's headline without the outlet's name, or null. */
  String of(Document page, List<Block> blocks, MetaTags tags, LinkedArticle linked) {
    String outlet =
        tags.first("og:site_name") != null ? tags.first("og:site_name") : linked.publisher();
    List<String> whole = new ArrayList<>();
    add(whole, linked.headline());
    add(whole, tags.first("og:title"));
    add(whole, tags.first("twitter:title", "dc.title", "parsely-title"));
    add(whole, page.title());
    String seen = seen(page, whole);
    Set<String> lines = lines(blocks);
    List<String> candidates = new ArrayList<>();
    add(candidates, seen);
    for (String title : whole) {
      add(candidates, withoutOutlet(title, outlet, whole, lines));
    }
    return mostAgreed(candidates);
  }

  /** The lines that a headline could be, compared by their words. */
  private static Set<String> lines(List<Block> blocks) {
    Set<String> lines = new HashSet<>();
    for (Block block : blocks) {
      int end = block.text().indexOf('\n');
      String line = end < 0 ? block.text() : block.text().substring(0, end);
      if (line.length() <= LONGEST) {
        lines.add(Words.key(line));
      }
    }
    lines.remove("");
    return lines;
  }

  private static void add(List<String> titles, String title) {
    if (title != null && !title.isBlank() && title.length() <= LONGEST) {
      titles.add(String.join(" ", title.strip().split("\\s+")));
    }
  }

  /** The heading of the first rank that has most in common with what metadata say. */
  private static String seen(Document page, List<String> known) {
    String best = null;
    double bestShare = -1;
    List<Element> headings = page.getElementsByTag("h1");
    for (Element heading : headings.subList(0, Math.min(MOST_HEADINGS, headings.size()))) {
      String text = heading.text();
      if (text.isBlank() || text.length() > LONGEST) {
        continue;
      }
      double share = known.isEmpty() ? 1 : 0;
      for (String title : known) {
        int words = Math.max(Words.of(text).size(), 1);
        share = Math.max(share, (double) Words.common(text, title) / words);
      }
      if (share > bestShare) {
        best = text;
        bestShare = share;
      }
    }
    return known.isEmpty() || bestShare >= 0.5 ? best : null;
  }

  /** Cuts what follows a separator where it is the outlet's name, or where another title ends. */
  private static String withoutOutlet(
      String title, String outlet, List<String> others, Set<String> lines) {
    for (int cut = nextCut(title, 0); cut > 0; cut = nextCut(title, cut + 1)) {
      String head = title.substring(0, cut);
      String key = Words.key(head);
      boolean known = lines.contains(key);
      for (String other : others) {
        known |= key.equals(Words.key(other));
      }
      if (known || isOutlet(title.substring(cut), outlet, head)) {
        return head;
      }
    }
    return title;
  }

  private static int nextCut(String title, int from) {
    int next = -1;
    for (String separator : SEPARATORS) {
      int at = title.indexOf(separator, from);
      next = at > 0 && (next < 0 || at < next) ? at : next;
    }
    return next;
  }

  private static boolean isOutlet(String tail, String outlet, String head) {
    List<String> words = Words.of(tail);
    if (Words.of(head).size() < FEWEST_WORDS || words.isEmpty()) {
      return false;
    }
    return outlet != null && Words.common(outlet, tail) == Words.of(outlet).size();
  }

  private static String mostAgreed(List<String> candidates) {
    String best = null;
    int most = 0;
    for (String candidate : candidates) {
      String key = Words.key(candidate);
      int votes = 0;
      for (String other : candidates) {
        votes += key.equals(Words.key(other)) ? 1 : 0;
      }
      if (votes > most) {
        best = candidate;
        most = votes;
      }
    }
    return best;
  }
}
