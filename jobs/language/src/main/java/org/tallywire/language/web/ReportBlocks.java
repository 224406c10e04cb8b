package org.tallywire.language.web;

import java.util.ArrayList;
import java.util.List;

/** Of the blocks in the part of a page that holds the report: those that belong to it. */
final class ReportBlocks {
  private static final double MOSTLY_LINKS = 0.6;
  private static final int LONGEST_TIME = 60;

  /** The texts of the blocks that belong to the report. */
  List<String> of(List<Block> blocks, Captions captions, Landmarks times, String title) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (block.linkShare() < MOSTLY_LINKS
          && !isHeadline(block.text(), title)
          && !isStamp(block, times)
          && !captions.isCaption(block)) {
        kept.add(block);
      }
    }
    return kept.subList(0, end(kept)).stream()
        .map(block -> withoutHeadline(block.text(), title))
        .toList();
  }

  /** A text whose headline is only a line of it. */
  private static String withoutHeadline(String text, String title) {
    int end = text.indexOf('\n');
    boolean headline =
        end > 0 && title != null && Words.key(text.substring(0, end)).equals(Words.key(title));
    return headline ? text.substring(end + 1) : text;
  }

  /** A report doesn't end in a heading: what it was the heading of is gone. */
  private static int end(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && blocks.get(end - 1).isHeading()) {
      end--;
    }
    return end;
  }

  private static boolean isHeadline(String text, String title) {
    return title != null
        && text.length() < 2 * title.length()
        && Words.key(text).equals(Words.key(title));
  }

  /** The time of a post and who wrote it. */
  private static boolean isStamp(Block block, Landmarks times) {
    return block.text().length() <= LONGEST_TIME
        && !block.isSentence()
        && (block.element().normalName().equals("time") || times.areIn(block.element()));
  }
}
