package org.tallywire.language.time;

import java.util.List;
import java.util.Locale;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * Tells from tags alone whether the clause around an expression speaks of the past or the future:
 * the nearest verb before it decides ("will meet on Tuesday", "said on Saturday that …"), else the
 * first one after it ("On Friday, the minister promised …"). Works without a parse, which most
 * sentences don't have.
 */
final class ClauseTense {
  private static final int REACH = 25;

  /** How far before its verb "neither … nor …" may begin. */
  private static final int NEITHER = 12;

  private final TimeLexicon lexicon;

  ClauseTense(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Direction of(Sentence sentence, int begin, int end) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).end() <= begin) {
      first++;
    }
    if (until(tokens, first) && present(tokens, first - 1)) {
      return Direction.FUTURE;
    }
    if (since(tokens, first)) {
      return Direction.PAST;
    }
    int behind = behind(tokens, first);
    Direction before = before(tokens, first, behind);
    if (before != Direction.OPEN) {
      return isOver(tokens, before, behind - 1, -1, behind, first) ? Direction.PAST : before;
    }
    int after = first;
    while (after < tokens.size() && tokens.get(after).begin() < end) {
      after++;
    }
    Direction found = after(tokens, after);
    return isOver(tokens, found, after, 1, behind, first) ? Direction.PAST : found;
  }

  /** Whether what is so now is behind a time: "are dead after a blast on Friday". */
  private boolean isOver(
      List<Token> tokens, Direction told, int from, int step, int behind, int first) {
    return behind >= 0 && told == Direction.PRESENT && !opens(tokens, from, step, behind, first);
  }

  /**
   * "The port opens after repairs on Friday": the nearest verb tells by its present what is still
   * to come. Not "opens an inquiry after repairs", and not "opens after a blast on Friday": nobody
   * knows of one beforehand.
   */
  private boolean opens(List<Token> tokens, int from, int step, int behind, int first) {
    for (int i = behind; i < first; i++) {
      if (lexicon.has("mishap", tokens.get(i).lemma())) {
        return false;
      }
    }
    for (int i = from; i >= 0 && i < tokens.size() && Math.abs(i - from) < REACH; i += step) {
      Token token = tokens.get(i);
      if (verb(token) && !token.pos().equals("VBG")) {
        boolean present = token.pos().equals("VBZ") || token.pos().equals("VBP");
        return present && lexicon.has("timetable", token.lemma()) && !takesObject(tokens, i);
      }
    }
    return false;
  }

  /** Whether a verb acts on something: not in "opens at noon", "takes effect", "ends". */
  private boolean takesObject(List<Token> tokens, int verb) {
    Token next = verb + 1 < tokens.size() ? tokens.get(verb + 1) : null;
    boolean effect = next != null && lexicon.has("effect", next.form());
    boolean takes = tokens.get(verb).lemma().equals("take");
    return takes
        ? !effect
        : next != null
            && (next.pos().startsWith("NN")
                || next.pos().startsWith("JJ")
                || next.pos().startsWith("DT")
                || next.pos().startsWith("PRP")
                || next.pos().equals("CD"));
  }

  /** "is shut since Monday", "since the storm on Monday"; not "since on Monday he will resign". */
  private static boolean since(List<Token> tokens, int first) {
    int since = behindWord(tokens, first, first - 1);
    return since >= 0
        && tokens.get(since).form().equalsIgnoreCase("since")
        && !followedBy(tokens, since + 1, "on", "in");
  }

  /**
   * "are dead after a blast on Friday": the word that puts the time behind what is so now, or -1.
   * "Will meet after Friday" says nothing of what was.
   */
  private static int behind(List<Token> tokens, int first) {
    int found = behindWord(tokens, first, first - 2);
    return found >= 0 && tokens.get(found).form().equalsIgnoreCase("since") ? -1 : found;
  }

  /** The nearest "since", "after" or "following" in front, with no finite verb between; or -1. */
  private static int behindWord(List<Token> tokens, int first, int from) {
    for (int i = from; i >= Math.max(0, first - REACH); i--) {
      Token token = tokens.get(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean preposition =
          !before(tokens, i, "the") && (i == 0 || !tokens.get(i - 1).lemma().equals("be"));
      if (form.equals("since")
          || form.equals("after")
          || (form.equals("following") && preposition)) {
        return i;
      }
      if ((verb(token) && !token.pos().equals("VBG")) || form.equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean until(List<Token> tokens, int first) {
    return before(tokens, first, "until") || before(tokens, first, "till");
  }

  /** "has given them until Friday": a deadline set in the present is ahead. */
  private static boolean present(List<Token> tokens, int until) {
    for (int i = until - 1; i >= Math.max(0, until - REACH); i--) {
      Token token = tokens.get(i);
      if (token.pos().equals("VBD") || token.pos().equals("MD")) {
        return false;
      }
      if (token.pos().equals("VBZ") || token.pos().equals("VBP")) {
        return token.lemma().equals("have");
      }
    }
    return false;
  }

  private Direction before(List<Token> tokens, int first, int behind) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      Token token = tokens.get(i);
      if (token.form().equals(";")) {
        break;
      }
      if (first - i == 1 && token.form().equals("as") && asSoonAs(tokens, i)) {
        return Direction.FUTURE;
      }
      boolean object = first - i == 1 && token.pos().startsWith("NN");
      if (first - i <= 3 && !verb(token) && !object && lexicon.has("plan", token.lemma())) {
        return perfect(tokens, i) ? Direction.PAST : Direction.FUTURE;
      }
      if (verb(token) && i != behind) {
        Direction found = ofVerb(tokens, i);
        if (found != Direction.OPEN) {
          return found;
        }
      }
    }
    return Direction.OPEN;
  }

  /** "as early as Tuesday": ahead, whatever the verb. */
  private static boolean asSoonAs(List<Token> tokens, int index) {
    return index >= 2
        && tokens.get(index - 2).form().equalsIgnoreCase("as")
        && (tokens.get(index - 1).form().equals("early")
            || tokens.get(index - 1).form().equals("soon"));
  }

  private Direction after(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      Token token = tokens.get(i);
      if (verb(token) && !token.pos().equals("VBG")) {
        int main = i;
        while (main + 1 < tokens.size()
            && (verb(tokens.get(main + 1)) || tokens.get(main + 1).pos().equals("RB"))) {
          main++;
        }
        while (main > i && !verb(tokens.get(main))) {
          main--;
        }
        Direction found = ofVerb(tokens, main);
        if (found != Direction.OPEN) {
          return found;
        }
      }
    }
    return Direction.OPEN;
  }

  private static boolean verb(Token token) {
    return token.pos().startsWith("VB") || token.pos().equals("MD");
  }

  private Direction ofVerb(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    return switch (token.pos()) {
      case "MD" -> modal(tokens, verb);
      case "VBD" -> planned(tokens, verb) ? Direction.FUTURE : Direction.PAST;
      case "VBZ", "VBP" -> present(token);
      case "VB" -> base(tokens, verb);
      case "VBN" -> participle(tokens, verb);
      case "VBG" -> progressive(tokens, verb);
      default -> Direction.OPEN;
    };
  }

  /** "could not be reached on Monday", "would not say on Monday": what did not happen is behind. */
  private static Direction modal(List<Token> tokens, int verb) {
    String form = tokens.get(verb).form();
    boolean remote = form.equalsIgnoreCase("could") || form.equalsIgnoreCase("would");
    String next = verb + 1 < tokens.size() ? tokens.get(verb + 1).form() : "";
    boolean denied = next.equals("not") || next.equals("n't") || next.equals("n’t");
    for (int i = verb - 1; i >= Math.max(0, verb - NEITHER) && !denied; i--) {
      denied = tokens.get(i).form().equalsIgnoreCase("neither");
    }
    return remote && denied ? Direction.PAST : Direction.FUTURE;
  }

  private Direction present(Token token) {
    if (token.lemma().equals("have")) {
      return Direction.OPEN;
    }
    return lexicon.has("report", token.lemma()) ? Direction.PAST : Direction.PRESENT;
  }

  /** "scheduled for", "set to": a plan, whatever the tag. */
  private boolean planned(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    if (asPlanned(tokens, verb)) {
      return false;
    }
    if (lexicon.has("defer", token.lemma())) {
      return true;
    }
    boolean set = token.lemma().equals("set") && !followedBy(tokens, verb + 1, "to", "for");
    return token.pos().equals("VBN")
        && !set
        && lexicon.has("plan", token.form().toLowerCase(Locale.ROOT));
  }

  /** "as planned", "as previously scheduled": says how it went, not when. */
  private static boolean asPlanned(List<Token> tokens, int verb) {
    return before(tokens, verb, "as")
        || (before(tokens, verb - 1, "as") && tokens.get(verb - 1).pos().equals("RB"));
  }

  private static boolean before(List<Token> tokens, int index, String form) {
    return index >= 1 && tokens.get(index - 1).form().equalsIgnoreCase(form);
  }

  private static boolean followedBy(List<Token> tokens, int index, String one, String other) {
    return index < tokens.size()
        && (tokens.get(index).form().equals(one) || tokens.get(index).form().equals(other));
  }

  private Direction base(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      Token token = tokens.get(i);
      switch (token.pos()) {
        case "MD":
          return modal(tokens, i);
        case "TO":
          return infinitive(tokens, i);
        case "VBD":
          return Direction.PAST;
        case "RB", "VB":
          break;
        default:
          return Direction.PRESENT;
      }
    }
    return Direction.PRESENT;
  }

  /**
   * "plans to meet" is ahead, "was forced to leave" behind; "the first to leave" leaves it to the
   * verb around.
   */
  private Direction infinitive(List<Token> tokens, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 6); i--) {
      Token token = tokens.get(i);
      if (lexicon.has("rank", token.lemma())) {
        return Direction.OPEN;
      }
      boolean noun = token.pos().equals("NN") && lexicon.has("plan-noun", token.lemma());
      if (noun || lexicon.has("plan", token.lemma())) {
        return perfect(tokens, i) ? Direction.PAST : Direction.FUTURE;
      }
      if (token.pos().equals("VBD") || token.pos().equals("VBN")) {
        return Direction.PAST;
      }
      if (verb(token)) {
        return Direction.FUTURE;
      }
    }
    return Direction.FUTURE;
  }

  private Direction participle(List<Token> tokens, int verb) {
    boolean planned = planned(tokens, verb);
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      Token token = tokens.get(i);
      if (token.lemma().equals("have")) {
        return planned && !token.pos().equals("VBD") ? Direction.FUTURE : Direction.PAST;
      }
      if (token.pos().equals("MD")) {
        return modal(tokens, i);
      }
      if (token.pos().equals("TO")) {
        return infinitive(tokens, i);
      }
      if (token.lemma().equals("be") && (token.pos().equals("VBZ") || token.pos().equals("VBP"))) {
        return planned ? Direction.FUTURE : Direction.PRESENT;
      }
      if (token.pos().equals("VBD") && token.lemma().equals("be")) {
        return planned ? Direction.FUTURE : Direction.PAST;
      }
      if (!token.pos().equals("RB") && !verb(token)) {
        break;
      }
    }
    return planned ? Direction.FUTURE : Direction.PAST;
  }

  private Direction progressive(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      Token token = tokens.get(i);
      if (token.lemma().equals("be")) {
        boolean past = token.pos().equals("VBD") || token.pos().equals("VBN");
        return past ? Direction.PAST : Direction.FUTURE;
      }
    }
    return Direction.OPEN;
  }

  private static boolean perfect(List<Token> tokens, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Token token = tokens.get(i);
      if (token.form().equalsIgnoreCase("had")) {
        return true;
      }
    }
    return false;
  }
}
