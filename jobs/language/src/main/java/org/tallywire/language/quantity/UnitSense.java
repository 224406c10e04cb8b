package org.tallywire.language.quantity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides by the sentence what an ambiguous unit means ({@code unit-senses.tsv}).
 *
 * <p>Read: it weighs 12 <em>stone</em>; 28 <em>C</em> outside; a pressure of 5 <em>bars</em>; a
 * thirty <em>pound</em> sack; a board 2 <em>in</em> thick; a 9<em>"</em> plate; 1800 <em>b</em> of
 * data; 40,000 <em>t</em>.
 *
 * <p>No unit: two <em>stone</em> walls, three <em>bars</em> in town, Group 3 <em>C</em>, 2.5
 * billion <em>in</em> 2020, 5 <em>m</em> people, he <em>won</em>.
 */
final class UnitSense {
  private static final Unit POUND = new Unit("[lb_av]", 1, false);
  private static final Unit CELSIUS = new Unit("Cel", 1, false);
  private static final Unit FAHRENHEIT = new Unit("[degF]", 1, false);
  private static final String MILLION = "10*6";

  /** Nobody writes a trillion as 1000b. */
  private static final int LEAST_BITS = 1000;

  /** No weather is hotter, in degrees Celsius. */
  private static final double HOTTEST = 60;

  private static final int REACH_OF_SCALE = 6;

  /** Fewer pounds of something are its weight, whoever writes. */
  private static final int LIGHT = 10000;

  /** So many pounds are money unless goods are named. */
  private static final double MANY = 1e6;

  /** Nobody loses or gains more pounds of weight. */
  private static final int HEAVIEST = 400;

  /** Lexemes of a short phrase. */
  private static final int PHRASE = 4;

  /**
   * One meaning of a form.
   *
   * @param cues words that tell it anywhere in the sentence
   * @param behind words that tell it right behind the form
   * @param glued whether it is told by being glued to its number
   */
  private record Sense(Unit unit, List<String> cues, List<String> behind, boolean glued) {
    static Sense of(String[] row) {
      List<String> cues = new ArrayList<>();
      List<String> behind = new ArrayList<>();
      for (String cue : Resources.forms(row[4])) {
        if (cue.startsWith(">")) {
          behind.add(cue.substring(1));
        } else {
          cues.add(cue);
        }
      }
      Unit unit = new Unit(row[0], Double.parseDouble(row[1]), false);
      return new Sense(unit, cues, behind, cues.remove("+"));
    }

    boolean told(Scan scan, int at) {
      return (glued && scan.glued(at))
          || behind.contains(scan.at(scan.afterHyphen(at + 1)).lower())
          || (!isAdjective(scan, at) && scan.mentionsAny(cues));
    }
  }

  private final UnitTable units;
  private final TrapWords words;
  private final LengthMarks marks = new LengthMarks();
  private final PhraseTable<List<Sense>> ofWords = new PhraseTable<>(false);
  private final PhraseTable<List<Sense>> ofSymbols = new PhraseTable<>(true);

  UnitSense(UnitTable units, TrapWords words) {
    this.units = units;
    this.words = words;
    Map<String, List<Sense>> byWord = new LinkedHashMap<>();
    Map<String, List<Sense>> bySymbol = new LinkedHashMap<>();
    for (String[] row : Resources.rows("unit-senses.tsv", 5)) {
      Sense sense = Sense.of(row);
      Resources.forms(row[2]).forEach(form -> put(byWord, form, sense));
      Resources.forms(row[3]).forEach(form -> put(bySymbol, form, sense));
    }
    byWord.forEach(ofWords::add);
    bySymbol.forEach(ofSymbols::add);
  }

  private static void put(Map<String, List<Sense>> senses, String form, Sense sense) {
    senses.computeIfAbsent(form, f -> new ArrayList<>()).add(sense);
  }

  /** The unit that is meant at {@code at}, behind the number of a reading; null when none is. */
  PhraseTable.Match<Unit> read(Scan scan, Reading reading, int at) {
    PhraseTable.Match<Unit> plain = units.unitAt(scan.lexemes(), at);
    if (plain != null && plain.length() > 1) {
      return plain;
    }
    Unit cued = cued(scan, at);
    if (cued != null && !cued.code().equals(MILLION)) {
      return new PhraseTable.Match<>(1, cued);
    }
    Unit special = special(scan, reading, at);
    if (special != null) {
      return new PhraseTable.Match<>(1, special);
    }
    if (plain == null || !holds(scan, reading, at, plain)) {
      return null;
    }
    return new PhraseTable.Match<>(1, sense(scan, reading, at, plain.value()));
  }

  /** Whether feet and inches follow the number, which are read then. */
  boolean readHeight(Scan scan, Reading reading, int at) {
    return marks.readHeight(scan, reading, at);
  }

  private Unit special(Scan scan, Reading reading, int at) {
    Unit mark = marks.read(scan, reading, at);
    if (mark != null) {
      return mark;
    }
    Unit frost = frost(scan, reading, at);
    return frost != null ? frost : length(scan, reading, at);
  }

  /** {@code -15C}: nothing else has a minus and so short a unit. */
  private static Unit frost(Scan scan, Reading reading, int at) {
    if (reading.value >= 0 || !scan.glued(at)) {
      return null;
    }
    String letter = scan.at(at).text();
    return letter.equals("C") ? CELSIUS : letter.equals("F") ? FAHRENHEIT : null;
  }

  /** {@code 3.7 pm}, {@code 3.125 am}: no time of day has one or three decimals. */
  private static Unit length(Scan scan, Reading reading, int at) {
    String word = scan.at(at).text();
    if (!word.equals("pm") && !word.equals("am")) {
      return null;
    }
    String number = scan.at(reading.numberEnd - 1).text();
    int point = number.indexOf('.');
    int decimals = point < 0 ? 0 : number.length() - point - 1;
    return decimals == 1 || decimals >= 3 ? new Unit(word, 1, false) : null;
  }

  /** Whether the sentence tells that a letter glued to a number is its unit, and no scale. */
  boolean isUnitLetter(Scan scan, Reading reading, int at) {
    Unit cued = cued(scan, at);
    return switch (scan.at(at).text()) {
      case "m" -> cued == null || !cued.code().equals(MILLION) || scan.at(at + 1).is("/");
      case "t" -> true;
      case "b" -> cued != null && reading.high >= LEAST_BITS * 1e9;
      case "K", "T" -> cued != null;
      default -> false;
    };
  }

  /** What a form of {@code unit-senses.tsv} means in its sentence, or null. */
  Unit cued(Scan scan, int at) {
    PhraseTable.Match<List<Sense>> match = ofSymbols.at(scan.lexemes(), at);
    if (match == null) {
      match = ofWords.at(scan.lexemes(), at);
    }
    boolean mark = "\"'”’″′".contains(scan.at(at).text());
    if (match == null || match.length() > 1 || (mark && !marks.isMark(scan, at))) {
      return null;
    }
    for (Sense sense : match.value()) {
      if (sense.told(scan, at)) {
        return sense.unit();
      }
    }
    return null;
  }

  /** "two stone walls", "three bar owners": a kind of things, and not so many units. */
  private static boolean isAdjective(Scan scan, int at) {
    boolean word = scan.at(at).text().length() > 2 && scan.at(at).kind() == Lexeme.Kind.WORD;
    return word && !scan.plural(at) && !scan.hyphen(at - 1) && scan.plural(at + 1);
  }

  /** Whether the word at {@code at} is a unit there at all. */
  private static boolean holds(Scan scan, Reading reading, int at, PhraseTable.Match<Unit> match) {
    Lexeme word = scan.at(at);
    boolean title = word.capitalized() && scan.noun(at) && word.text().length() > 3;
    if (title && reading.bare && !match.value().money()) {
      return false;
    }
    return switch (word.lower()) {
      case "won" -> !scan.verb(at) || reading.value >= 100000;
      case "marks" -> reading.value >= 1000;
      case "mark" -> scan.hyphen(at - 1) && reading.value >= 5;
      case "kip", "lek", "lei", "leu", "lev", "real", "som", "sum", "lat", "lats" ->
          !scan.noun(at + 1);
      case "p" -> scan.glued(at);
      case "second", "revolution" -> reading.value <= 1 || scan.hyphen(at - 1);
      case "stone" -> reading.value >= 4 && !word.capitalized() && !scan.plural(at + 1);
      case "mu" -> word.text().equals("mu");
      case "m" -> !scan.plural(at + 1) && !scan.at(at + 1).is("people");
      case "t", "g" -> scan.glued(at) || word.text().equals(word.lower());
      case "min" -> scan.glued(at) || !scan.at(at).capitalized();
      default -> true;
    };
  }

  private Unit sense(Scan scan, Reading reading, int at, Unit unit) {
    Lexeme word = scan.at(at);
    if (word.is("pound") || word.is("pounds")) {
      return isWeight(scan, reading, at) ? POUND : unit;
    }
    return unit.code().equals("deg") ? degree(scan, reading, at, unit) : unit;
  }

  /** "−40° of the Celsius scale": the scale is named shortly behind. */
  private Unit degree(Scan scan, Reading reading, int at, Unit angle) {
    for (int i = at + 1; i <= at + REACH_OF_SCALE && !scan.at(i).numeric(); i++) {
      Lexeme lexeme = scan.at(i);
      if (lexeme.is("celsius") || lexeme.is("centigrade")) {
        return CELSIUS;
      }
      if (lexeme.is("fahrenheit")) {
        return FAHRENHEIT;
      }
    }
    return temperature(scan, reading, at, angle);
  }

  /** "temperatures of 42.6 degrees": on the scale that the text uses, else Celsius. */
  private Unit temperature(Scan scan, Reading reading, int at, Unit angle) {
    boolean word =
        scan.at(at).is("degrees") && !scan.hyphen(at - 1) && !scan.at(at + 1).is("temperature");
    if (!word || scan.mentions(words, "angle-word")) {
      return angle;
    }
    if (scan.mentionsBefore(words, "fahrenheit") || scan.mentions(words, "fahrenheit")) {
      return FAHRENHEIT;
    }
    boolean told =
        scan.mentions(words, "celsius")
            || scan.mentionsBefore(words, "celsius")
            || scan.mentions(words, "weather-word")
            || scan.mentionsBefore(words, "weather-word")
            || reading.step < 1;
    return told && reading.value <= HOTTEST ? CELSIUS : angle;
  }

  private boolean isWeight(Scan scan, Reading reading, int at) {
    boolean glued = scan.hyphen(at - 1);
    boolean of = scan.at(at + 1).is("of");
    boolean money = of && isOf(scan, at + 2, "money-of");
    if (!money && of && isOfGoods(scan, reading, at + 2) || isBodyWeight(scan, reading, at)) {
      return true;
    }
    if (reading.value >= MANY || money) {
      return false;
    }
    for (int i = Math.max(0, at - 12); i < at + 8; i++) {
      if (words.has("weight", scan.at(i).lower())) {
        return true;
      }
    }
    return glued || (of && reading.value < LIGHT);
  }

  /** "143,000 pounds of [ground beef]"; in Britain, or of what has no weight, many are spent. */
  private boolean isOfGoods(Scan scan, Reading reading, int at) {
    boolean plain = scan.noun(at) || scan.at(at).pos().startsWith("JJ");
    boolean many = reading.value >= MANY && !isOf(scan, at, "goods-of");
    return plain && (reading.value < LIGHT || !(many || isSterling(scan)));
  }

  private boolean isSterling(Scan scan) {
    return scan.mentions(words, "sterling-word") || scan.mentionsBefore(words, "sterling-word");
  }

  /**
   * Whether the short phrase at {@code from} holds a word of a list: "12 million pounds of [new
   * investment]", "of [shareholders' money]".
   */
  private boolean isOf(Scan scan, int from, String list) {
    for (int i = from; i < from + PHRASE; i++) {
      if (words.has(list, scan.at(i).lower())) {
        return true;
      }
      boolean goesOn = scan.at(i).kind() == Lexeme.Kind.WORD || isPossessive(scan.at(i));
      boolean last = scan.noun(i) && !scan.noun(i + 1) && !isPossessive(scan.at(i + 1));
      if (!goesOn || last) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPossessive(Lexeme lexeme) {
    return lexeme.lower().startsWith("'") || lexeme.lower().startsWith("’");
  }

  /** "he had lost 30 pounds since January"; but "he lost 30 pounds on a bet", or in Britain. */
  private boolean isBodyWeight(Scan scan, Reading reading, int at) {
    int verb = reading.begin - 1;
    while (words.has("shared-filler", scan.at(verb).lower())) {
      verb--;
    }
    boolean moved = words.has("weight-change", scan.at(verb).lower());
    if (!moved || reading.value > HEAVIEST || words.has("bet-behind", scan.at(at + 1).lower())) {
      return false;
    }
    if (isSterling(scan) || scan.mentions(words, "bet-word")) {
      return false;
    }
    for (int i = verb - 1; i > verb - PHRASE; i--) {
      if (words.has("subject", scan.at(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
