package org.tallywire.language.web;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Knows the parts of a page that stand around a report: menus, prompts, other reports' teasers. */
final class Clutter {
  /** A part that holds so much of the page's prose may be the report, whatever it is called. */
  private static final double SUSPICIOUSLY_MUCH = 0.4;

  /** A part that holds so much is the report. */
  private static final double NEARLY_ALL = 0.8;

  private final NameList unwanted = new NameList("unwanted-names.txt");
  private final NameList consents = new NameList("consent-names.txt");
  private final BodyNames names;

  Clutter(BodyNames names) {
    this.names = names;
  }

  /** Tells which elements of a page to leave out, with all that is below them. */
  Predicate<Element> of(Element body, Mass mass) {
    return new OnPage(body, mass);
  }

  private final class OnPage implements Predicate<Element> {
    private final Element body;
    private final Mass mass;
    private final Landmarks bodies;
    private final Landmarks reports;
    private final Cards cards;

    OnPage(Element body, Mass mass) {
      this.body = body;
      this.mass = mass;
      bodies = new Landmarks(body, names::isBody);
      reports = new Landmarks(body, Markup::isReport);
      cards = new Cards(body, mass);
    }

    @Override
    public boolean test(Element element) {
      if (Markup.isNeverText(element)) {
        return true;
      }
      if (element == body) {
        return false;
      }
      if (cards.areAt(element)) {
        return share(element) <= SUSPICIOUSLY_MUCH;
      }
      List<String> words = Names.of(element);
      if (consents.matches(words)) {
        return share(element) <= NEARLY_ALL;
      }
      boolean named = unwanted.matches(words) && !bodies.areIn(element);
      return (named || Markup.isFurniture(element) || isListOfReports(element))
          && !isReport(element);
    }

    private double share(Element element) {
      return (double) mass.of(element) / Math.max(1, mass.total());
    }

    private boolean isReport(Element element) {
      double share = share(element);
      return share > NEARLY_ALL || (share > SUSPICIOUSLY_MUCH && isNearReport(element));
    }

    private boolean isNearReport(Element element) {
      for (Element e = element; e != null; e = e.parent()) {
        if (names.isReport(e)) {
          return true;
        }
      }
      return reports.areIn(element) || bodies.areIn(element);
    }
  }

  private static boolean isListOfReports(Element element) {
    int reports = 0;
    for (Element child : element.children()) {
      reports += child.normalName().equals("article") ? 1 : 0;
    }
    return reports > 1;
  }
}
