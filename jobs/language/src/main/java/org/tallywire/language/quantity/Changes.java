package org.tallywire.language.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whether a number is a movement or the end of one ({@code changes.tsv}).
 *
 * <p>Read: rose 3%, fell by 3 to 5, cut its forecast to 5, an increase of 300, a 10% gain, 3
 * percent higher. Not read: amounted to 5, rose from 5, closed at 5.
 */
final class Changes {
  /** How far behind a number "up from" still speaks of it. */
  private static final int UP_FROM = 10;

  /** How far behind a comparative its "than" may stand. */
  private static final int THAN = 6;

  private static final Set<String> JOBS = Set.of("add", "create", "gain");

  private static final Set<String> EXTENTS =
      Set.of("m", "cm", "km", "[mi_i]", "[nmi_i]", "[ft_i]", "[in_i]", "kg", "[lb_av]", "t");

  private static final Set<String> LEAPS = Set.of("lift", "jump", "leap", "sink", "fall", "plunge");

  private static final int WINDOW = 18;

  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, String> comparatives = new HashMap<>();

  private final TrapWords words;

  Changes(TrapWords words) {
    this.words = words;
    for (String[] row : Resources.rows("changes.tsv", 3)) {
      Map<String, String> target =
          switch (row[0]) {
            case "verb" -> verbs;
            case "noun" -> nouns;
            case "comparative" -> comparatives;
            default -> null;
          };
      if (target != null) {
        Resources.forms(row[2]).forEach(word -> target.put(word, row[1]));
      }
    }
  }

  /** Whether the lexeme is a verb of movement. */
  boolean moves(Scan scan, int at) {
    return scan.verb(at) && verbs.containsKey(scan.at(at).lemma());
  }

  /** {@code up}, {@code down} or null; {@code end} is the end of the phrase with its unit. */
  String find(Scan scan, Reading reading) {
    if (reading.kind == QuantityKind.AGE) {
      return null;
    }
    String after = after(scan, reading);
    if (after == null) {
      after = lost(scan, reading);
    }
    if (after == null && !scan.hyphen(reading.end)) {
      after = upFrom(scan, reading);
    }
    if (after == null) {
      after = thanBefore(scan, reading);
    }
    return after != null ? after : before(scan, reading);
  }

  private static int behindBracket(Scan scan, int open) {
    for (int i = open; i < open + UP_FROM; i++) {
      if (scan.at(i).is(")")) {
        return i;
      }
    }
    return open;
  }

  /** "9,000 layoffs", "300 job cuts". */
  private String lost(Scan scan, Reading reading) {
    Lexeme noun = scan.at(reading.end);
    boolean cuts =
        noun.is("job")
            && (scan.at(reading.end + 1).is("cuts") || scan.at(reading.end + 1).is("losses"));
    return cuts || words.has("loss-noun", noun.lower()) ? "down" : null;
  }

  /** "22 [more] cases [than in] the week before": compared with what was, not with others. */
  private String thanBefore(Scan scan, Reading reading) {
    Lexeme comparative = scan.at(reading.end);
    String direction = comparatives.get(comparative.lower());
    if (direction == null) {
      return null;
    }
    for (int i = reading.end + 1; i <= reading.end + THAN; i++) {
      if (scan.at(i).is("than")) {
        return words.has("than-before", scan.at(i + 1).lower()) ? direction : null;
      }
    }
    return null;
  }

  /** "bringing the total to 318": what is counted up. */
  private boolean isTotal(Scan scan, int to) {
    for (int i = to - 1; i > to - UP_FROM && i >= 0; i--) {
      String lemma = scan.at(i).lemma();
      if (lemma.equals("bring") || lemma.equals("take")) {
        return words.has("total-noun", scan.at(to - 1).lower())
            || words.has("total-noun", scan.at(i + 2).lower());
      }
    }
    return false;
  }

  /** "46 seats in the chamber, [up from] 31": what the clause says of the number behind it. */
  private static String upFrom(Scan scan, Reading reading) {
    for (int i = reading.end; i < reading.end + UP_FROM; i++) {
      Lexeme lexeme = scan.at(i);
      if (lexeme.is("(")) {
        i = behindBracket(scan, i); // "181 billion ($1.4 billion) last year, up from 138"
        continue;
      }
      boolean number = lexeme.numeric() && i < scan.size() && !isYearOrModifier(scan, i);
      if (scan.verb(i) || lexeme.is(".") || lexeme.is(";") || number) {
        return null;
      }
      boolean moved = (lexeme.is("up") || lexeme.is("down")) && scan.at(i + 1).is("from");
      if (moved && scan.at(i - 1).is(",")) {
        return lexeme.lower();
      }
    }
    return null;
  }

  /** "46 seats in the [120]-seat chamber", "6,400 people in [2021]": no number that moved. */
  private static boolean isYearOrModifier(Scan scan, int at) {
    boolean year = scan.at(at).text().matches("(?:19|20)\\d\\d");
    return scan.hyphen(at + 1) || year && scan.at(at - 1).is("in");
  }

  /** "twice as many as last year", "double the rate before the war": more than there was. */
  String multiplied(Scan scan, Reading reading) {
    if (reading.value <= 1) {
      return null;
    }
    for (int i = reading.end; i < reading.end + WINDOW && i < scan.size(); i++) {
      Lexeme lexeme = scan.at(i);
      if (lexeme.is(".") || lexeme.is(";") || lexeme.is(",")) {
        return null;
      }
      boolean then = lexeme.is("as") && scan.at(i + 1).is("in");
      if (then || words.has("multiple-before", lexeme.lower())) {
        return "up";
      }
    }
    return null;
  }

  /** "a 10% gain", "3 percent higher", "£4 billion of tax cuts". */
  private String after(Scan scan, Reading reading) {
    int at = reading.end;
    if (scan.at(at).is("of")) {
      for (int i = at + 1; i < at + 4; i++) {
        if (scan.at(i).is("cuts")) {
          return "down";
        }
      }
      return null;
    }
    boolean amount = reading.unit != null && (reading.unit.money() || reading.unit.percent());
    boolean vague = scan.at(at).is("more") || scan.at(at).is("less") || scan.at(at).is("fewer");
    boolean compared = !vague || !(scan.noun(at + 1) || scan.at(at + 1).pos().startsWith("JJ"));
    if (amount && compared && comparatives.containsKey(scan.at(at).lower())) {
      return comparatives.get(scan.at(at).lower());
    }
    int noun = scan.at(at).pos().startsWith("JJ") || scan.hyphen(at) ? at + 1 : at;
    if (scan.noun(noun) && scan.noun(noun + 1) && nouns.containsKey(scan.at(noun + 1).lemma())) {
      noun++; // "a 3 percent pay rise"
    }
    boolean time = reading.unit != null && reading.unit.time();
    if (!time && scan.noun(noun) && (amount || scan.at(at).is("point"))) {
      return nouns.get(scan.at(noun).lemma());
    }
    return null;
  }

  private String before(Scan scan, Reading reading) {
    int at = reading.begin - 1;
    while (at > reading.begin - WINDOW && isFiller(scan, at)) {
      at--;
    }
    Lexeme link = scan.at(at);
    if (link.is("by")) {
      return backTo(scan, at - 1, true);
    }
    if (link.is("to")) {
      if (scan.at(at + 1).is("the")) {
        return null;
      }
      return isTotal(scan, at) ? "up" : backTo(scan, at - 1, true);
    }
    if (link.is("of")) {
      boolean leap = LEAPS.contains(scan.at(at - 1).lemma());
      if (leap && reading.unit != null && EXTENTS.contains(reading.unit.code())) {
        return null;
      }
      boolean average = scan.at(at - 1).is("average") || scan.at(at - 1).is("total");
      if (average && reading.unit != null && reading.unit.percent()) {
        return backTo(scan, at - 2, false); // "lost an average of 14.7 percent"
      }
      boolean single = !scan.plural(at - 1) || (reading.unit != null && reading.unit.percent());
      return scan.noun(at - 1) && single ? nouns.get(scan.at(at - 1).lemma()) : null;
    }
    if (reading.unit != null && reading.unit.time()) {
      return null;
    }
    if (scan.verb(at)) {
      boolean moved = words.has("moved-noun", scan.at(reading.end).lower());
      boolean percent = reading.unit != null && reading.unit.percent();
      boolean posts = words.has("post-noun", scan.at(reading.end).lower());
      if (posts && link.lemma().equals("cost")) {
        return "down"; // "cost the party 44 seats"
      }
      if (posts && JOBS.contains(link.lemma())) {
        return "up"; // "added 40,700 jobs"
      }
      if (link.lemma().equals("lose")) {
        return percent || moved ? "down" : null;
      }
      return (measurable(scan, reading) || moved)
              && !isLeap(link, reading)
              && !isRaising(link, reading)
          ? verbs.get(link.lemma())
          : null;
    }
    return null;
  }

  /**
   * "jumped 8.15 metres", "lifts 171 kilos", "sank 20 miles off": a deed, no movement of a level.
   */
  private static boolean isLeap(Lexeme verb, Reading reading) {
    boolean extent =
        reading.unit != null && EXTENTS.contains(reading.unit.code()) && !reading.unit.money();
    return extent && LEAPS.contains(verb.lemma());
  }

  /** "raise three mln dlrs" collects them. */
  private static boolean isRaising(Lexeme verb, Reading reading) {
    return verb.lemma().equals("raise") && reading.unit != null && reading.unit.money();
  }

  /** After a bare verb only what moves counts: "gained 5 points", not "cut three jobs". */
  private static boolean measurable(Scan scan, Reading reading) {
    return reading.unit != null
        || reading.step < 1
        || points(scan, reading)
        || reading.value >= 100;
  }

  /** "rose 35 points": the phrase of an index level has taken its word in already. */
  private static boolean points(Scan scan, Reading reading) {
    return scan.at(reading.end).lower().startsWith("point")
        || scan.at(reading.end - 1).lower().startsWith("point");
  }

  private static boolean isFiller(Scan scan, int at) {
    Lexeme lexeme = scan.at(at);
    return lexeme.is("a")
        || lexeme.is("an")
        || lexeme.is("the")
        || (lexeme.pos().equals("RB") && !lexeme.is("not"));
  }

  /** The nearest verb to the left decides: "rose by 3% to 5", "pushed the deficit to 5". */
  private String backTo(Scan scan, int from, boolean nounToo) {
    for (int i = from; i >= 0 && i > from - WINDOW; i--) {
      Lexeme lexeme = scan.at(i);
      if (lexeme.is(";") || lexeme.is(":")) {
        return null;
      }
      if (scan.verb(i)) {
        String direction = verbs.get(lexeme.lemma());
        if (direction != null || !lexeme.is("expected")) {
          return direction;
        }
      }
      if ((lexeme.is("up") || lexeme.is("down")) && !scan.at(i - 1).lemma().equals("hand")) {
        return lexeme.lower();
      }
      if (nounToo && scan.noun(i) && nouns.containsKey(lexeme.lemma())) {
        return nouns.get(lexeme.lemma());
      }
    }
    return null;
  }

  /** Whether a change of this kind stands left of a pair "from X to Y". */
  String direction(double from, double to) {
    return to > from ? "up" : to < from ? "down" : null;
  }
}
