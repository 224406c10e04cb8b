package org.tallywire.language.quantity;

/**
 * Jobs, posts and seats that are lost or won.
 *
 * <p>Read: lay off <em>60 workers</em>; added <em>40,000 jobs</em>; cost the party <em>44
 * seats</em>; a loss of <em>12 seats</em>; <em>300 job cuts</em>; <em>30 clerks</em> lost their
 * jobs. Not read: met 60 workers; won 44 seats.
 */
final class PostChanges {
  /** Lexemes behind a number among which its noun is looked for. */
  private static final int NOUN = 4;

  /** Lexemes behind a number among which its verb may begin. */
  private static final int BEHIND = 9;

  private static final int COST = 5;

  private final ChangeWords changes;
  private final TrapWords words;

  PostChanges(ChangeWords changes, TrapWords words) {
    this.changes = changes;
    this.words = words;
  }

  /** What the words around the number do to the posts that it counts, or null. */
  String find(Scan scan, Reading reading) {
    if (reading.unit != null || reading.kind == QuantityKind.MULTIPLIER) {
      return null;
    }
    String lost = lost(scan, reading);
    if (lost != null) {
      return lost;
    }
    boolean posts = arePosts(scan, reading.end);
    int at = reading.begin - 1;
    while (isFiller(scan.at(at))) {
      at--;
    }
    String before = posts || isElliptic(scan, reading) ? before(scan, at) : null;
    boolean counts = reading.kind == QuantityKind.COUNT && !areShots(scan, reading.end);
    return before != null || !counts ? before : behind(scan, reading, posts);
  }

  private static boolean isFiller(Lexeme lexeme) {
    boolean adverb = lexeme.pos().startsWith("RB") && !lexeme.is("off"); // "lay off 60"
    return adverb || lexeme.is("the") || lexeme.is("a");
  }

  /** "the Greens won 17 seats more, the others lost [21]". */
  private boolean isElliptic(Scan scan, Reading reading) {
    Lexeme next = scan.at(reading.end);
    boolean ends = next.kind() == Lexeme.Kind.SYMBOL && !scan.hyphen(reading.end);
    return (ends || next.is("and") || next.is("in")) && scan.mentions(words, "post-word");
  }

  /** "9,000 layoffs", "300 job cuts". */
  private String lost(Scan scan, Reading reading) {
    Lexeme noun = scan.at(reading.end);
    boolean cuts =
        noun.is("job")
            && (scan.at(reading.end + 1).is("cuts") || scan.at(reading.end + 1).is("losses"));
    return cuts || words.has("loss-noun", noun.lower()) ? "down" : null;
  }

  private boolean arePosts(Scan scan, int from) {
    int at = scan.at(from).is("of") ? from + 1 : from;
    for (int i = at; i < at + NOUN; i++) {
      Lexeme lexeme = scan.at(i);
      if (words.has("post-noun", lexeme.lower())) {
        return true;
      }
      boolean goesOn =
          scan.noun(i)
              || lexeme.pos().startsWith("JJ")
              || lexeme.pos().startsWith("PRP")
              || lexeme.pos().equals("DT")
              || lexeme.numeric()
              || lexeme.pos().startsWith("VBN");
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  /** "300 ballistic missiles were fired": nobody lost a job. */
  private boolean areShots(Scan scan, int from) {
    int at = scan.at(from).is("of") ? from + 1 : from;
    while (at < from + NOUN && !scan.noun(at)) {
      at++;
    }
    return words.has("projectile", scan.at(at).lower())
        || words.has("projectile", scan.at(at + 1).lower());
  }

  private String before(Scan scan, int at) {
    Lexeme link = scan.at(at);
    if (link.is("off") && scan.at(at - 1).lemma().startsWith("la")) {
      return "down"; // "lay off 60 workers"
    }
    if (link.is("on") && scan.at(at - 1).lemma().equals("take")) {
      return "up";
    }
    if (link.is("of")) {
      return direction("loss-of", "gain-of", scan.at(at - 1).lower());
    }
    for (int i = at; i > at - COST && !scan.verb(at); i--) {
      if (scan.at(i).lemma().equals("cost")) {
        return "down"; // "costing the party 44 seats"
      }
      if (scan.at(i).kind() == Lexeme.Kind.SYMBOL) {
        return null;
      }
    }
    return scan.verb(at) ? changes.posts(link.lemma()) : null;
  }

  private String direction(String down, String up, String word) {
    return words.has(down, word) ? "down" : words.has(up, word) ? "up" : null;
  }

  /** "30 clerks lost their jobs", "540 face redundancy". */
  private String behind(Scan scan, Reading reading, boolean posts) {
    for (int i = reading.end; i < reading.end + BEHIND && i < scan.size(); i++) {
      String direction = changes.behind(scan, i, posts);
      if (direction != null) {
        return direction;
      }
      Lexeme lexeme = scan.at(i);
      boolean clause =
          lexeme.pos().equals("WRB") || lexeme.is("as"); // "hurt when shots were fired"
      if (lexeme.is(".") || lexeme.is(";") || lexeme.numeric() || clause) {
        return null;
      }
    }
    return null;
  }
}
