package org.tallywire.language.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the report among all that stands on a page. */
final class MainText {
  private final BodyNames names = new BodyNames();
  private final Clutter clutter = new Clutter(names);
  private final Container containers = new Container(names);
  private final Standfirst standfirsts = new Standfirst();
  private final ReportBlocks report = new ReportBlocks();

  /**
   * Finds the report.
   *
   * @param everything the page's blocks, all of them
   * @param title the page's headline, which is no part of the result, or null
   * @param description what the page's metadata says it is about, or null
   * @return its paragraphs and headings, in order; empty where the page holds none
   */
  List<String> of(Document page, List<Block> everything, String title, String description) {
    Element body = page.body();
    List<Block> blocks = BlockFinder.of(body, clutter.of(body, new Mass(everything)));
    Mass mass = new Mass(blocks);
    Element container = containers.of(body, mass);
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      if (block.isIn(container)) {
        inside.add(block);
      }
    }
    Landmarks times = new Landmarks(container, element -> element.normalName().equals("time"));
    List<String> texts =
        new ArrayList<>(report.of(inside, new Captions(container, mass), times, title));
    String standfirst = standfirsts.of(everything, container, description);
    if (standfirst != null && !texts.contains(standfirst)) {
      texts.add(0, standfirst);
    }
    return texts;
  }
}
