package org.tallywire.language.quantity;

import java.util.Set;
import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;
import org.tallywire.language.text.Name;

/**
 * Numbers that are a name, a part of one, or an address. Each constant names one trap with an
 * example.
 */
enum NameTrap implements Trap {
  /** {@code 3D}, {@code 7E7}, {@code 1990s}, {@code #5}, {@code Su-34}, {@code ?id=7}. */
  GLUED {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      int after = reading.end;
      Kind kind = scan.at(after).kind();
      boolean letters =
          scan.glued(after)
              && (kind == Kind.WORD || kind == Kind.CODE)
              && !scan.at(after).lower().startsWith("'")
              && !"part-of-unit".equals(reading.rule); // "a quarter-point cut"
      boolean name =
          scan.hyphen(after)
              && scan.glued(after + 1)
              && scan.at(after + 1).capitalized()
              && reading.unit == null
              && reading.form == Form.DIGITS
              && !reading.range;
      boolean docket =
          scan.hyphen(after)
              && scan.at(after + 1).text().length() <= 3
              && scan.hyphen(after + 2)
              && scan.at(after + 3).numeric();
      Lexeme next = scan.at(after);
      boolean digits = reading.form == Form.DIGITS && reading.unit == null;
      boolean decade = digits && scan.glued(after) && next.is("'s");
      boolean ordinal = digits && (next.is("th") || next.is("nd") || next.is("rd"));
      return letters || name || docket || decade || ordinal || gluedBefore(scan, reading.begin);
    }

    private boolean gluedBefore(Scan scan, int begin) {
      if (!scan.glued(begin)) {
        return false;
      }
      Lexeme previous = scan.at(begin - 1);
      if (previous.kind() == Kind.WORD) {
        return scan.at(begin).numeric();
      }
      if (scan.hyphen(begin - 1) && !previous.is("—")) {
        return scan.glued(begin - 1) && scan.at(begin - 2).kind() != Kind.SYMBOL;
      }
      return "#@_/\\=&^*'’.".contains(previous.text())
          && scan.at(begin).numeric()
          && !(previous.is(".") && !scan.glued(begin - 1));
    }
  },

  /** {@code Article 5}, {@code No. 3}, {@code Boeing 737}, {@code page 12}. */
  IDENTIFIER {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      int before = reading.begin - 1;
      if (scan.at(before).is(".") || scan.at(before).is("#") || scan.at(before).is(":")) {
        before--;
      }
      boolean link = scan.at(before).is("and") || scan.at(before).is("to");
      if (link && scan.at(before - 1).numeric()) {
        before -= 2; // "exits 12 and 19"
      }
      Lexeme word = scan.at(before);
      if (reading.unit != null || reading.bound != null || !words.has("identifier", word.lower())) {
        return false;
      }
      if (word.is("no") || word.is("nos") || word.is("number") || word.is("numbers")) {
        boolean abbreviation = before < reading.begin - 1 || word.capitalized();
        // "subscribers now number 52 million", "they number 5,100": an identifier has no comma
        boolean amount = reading.scale > 1 || scan.at(reading.begin).text().contains(",");
        return word.is("no") ? abbreviation : !scan.verb(before) && !amount;
      }
      boolean counted = scan.plural(reading.end) || scan.at(reading.end).pos().startsWith("JJ");
      boolean capital = !word.text().equals(word.lower());
      Lexeme last = scan.at(reading.numberEnd - 1);
      boolean section = last.text().length() == 1 && last.capitalized(); // "courtroom 7B"
      boolean small = section ? reading.value / reading.scale < 10000 : reading.value < 10000;
      return !scan.verb(before) && (capital || !counted) && small;
    }
  },

  /**
   * {@code FTSE 100}, {@code Windows 10}: a number right behind a name; but {@code the Progress
   * Party 77} after another count.
   */
  AFTER_NAME {
    private static final Set<String> PLACES = Set.of("GPE", "NORP", "DATE", "TIME", "LOC");

    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      int before = reading.begin - 1;
      Lexeme word = scan.at(before);
      boolean proper = word.capitalized() && (word.pos().startsWith("NNP") || word.inCapitals());
      if (word.inCapitals() && scan.verb(before)) {
        return false;
      }
      boolean harms = words.has("people-verb", word.lower());
      if (harms && (scan.verb(before) || isInHeading(scan, before))) {
        return false; // "BOMB KILLS 12 IN BAGHDAD"; but "crews of Rescue 3 came"
      }
      if (!proper || reading.unit != null || reading.form != Form.DIGITS || reading.range) {
        return false;
      }
      if (reading.begin != reading.numberBegin || reading.value != Math.rint(reading.value)) {
        return false;
      }
      if (isGapped(scan, reading, words)) {
        return false;
      }
      String type = scan.nameType(before);
      boolean counted = scan.plural(reading.end) || scan.at(reading.end).pos().startsWith("JJ");
      boolean place = type != null && PLACES.contains(type);
      return !counted && !place && (before > 0 || type != null) && reading.value < 10000;
    }
  },

  /** {@code 7-Eleven}, {@code 20th Century Fox}, {@code Channel 4}: inside a name. */
  IN_NAME {
    private static final Set<String> TYPES =
        Set.of(
            "PERSON", "ORG", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "MISC", "GPE", "LOC");

    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      Name name = scan.name(reading.numberBegin);
      if (name == null || !TYPES.contains(name.type()) || reading.unit != null) {
        return false;
      }
      if (reading.begin != reading.numberBegin || reading.form != Form.DIGITS) {
        return false;
      }
      if (isGapped(scan, reading, words)) {
        return false;
      }
      boolean inside =
          scan.name(reading.numberBegin - 1) == name && !scan.at(reading.begin - 1).is(",");
      boolean first = scan.at(reading.numberBegin).token() == name.firstToken();
      boolean goesOn = scan.name(reading.end) == name && scan.at(reading.end).capitalized();
      return inside || (first && goesOn && !scan.plural(lastOf(scan, name, reading.end)));
    }

    private int lastOf(Scan scan, Name name, int from) {
      int at = from;
      while (at < from + WINDOW && scan.name(at + 1) == name) {
        at++;
      }
      return at;
    }
  },

  /** {@code 20211204}, {@code 007}, {@code +44 20 7946 0000}. */
  CODE {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      Lexeme number = scan.at(reading.numberBegin);
      if (number.kind() != Kind.NUMBER || reading.unit != null) {
        return false;
      }
      String text = number.text();
      boolean grouped = !text.chars().allMatch(Character::isDigit);
      boolean leadingZero = beginsWithZero(number);
      boolean besideZero =
          beginsWithZero(scan.at(reading.begin - 1))
              || (!grouped && beginsWithZero(scan.at(reading.end)));
      boolean plus = scan.at(reading.begin - 1).is("+");
      boolean dialled =
          scan.at(reading.begin - 1).is(")")
              && scan.at(reading.begin - 2).numeric()
              && text.length() == 3;
      boolean longRun =
          !grouped && (text.length() >= 8 || (text.length() >= 6 && !scan.noun(reading.end)));
      return leadingZero || besideZero || longRun || plus || dialled || isCalled(scan, reading);
    }

    /** {@code 0800}: nobody counts so, and its neighbours belong to the same telephone number. */
    private boolean beginsWithZero(Lexeme lexeme) {
      String text = lexeme.text();
      return lexeme.kind() == Kind.NUMBER
          && text.length() > 1
          && text.charAt(0) == '0'
          && text.chars().allMatch(Character::isDigit);
    }

    /** A number in brackets, or split by a hyphen, behind a number in brackets. */
    private boolean isCalled(Scan scan, Reading reading) {
      int at = reading.begin;
      boolean bracketed = scan.at(at - 1).is("(") && scan.at(reading.end).is(")");
      boolean three = scan.at(at).text().length() == 3;
      boolean area = bracketed && three && scan.at(reading.end + 1).numeric();
      return area || (bracketed && three && scan.at(at - 2).kind() == Kind.CODE);
    }
  },

  /**
   * {@code the Six Nations}, {@code the Big Four firms}, {@code the Gang of Four}: a number word
   * with a capital inside a sentence; but {@code Police Arrest Seven Suspects} in a heading.
   */
  CAPITAL_WORD {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      Lexeme word = scan.at(reading.numberBegin);
      Lexeme before = scan.at(reading.begin - 1);
      boolean inside =
          reading.form == Form.WORDS
              && word.capitalized()
              && reading.begin == reading.numberBegin
              && before.kind() == Kind.WORD;
      if (!inside || word.inCapitals()) {
        return false;
      }
      boolean goesOn = scan.at(reading.end).capitalized();
      if (goesOn && !before.capitalized()) {
        return true;
      }
      // "Page Six", "the Gang of Four"; a line without a full stop may end before "Seven people"
      boolean of = before.is("of") && scan.at(reading.begin - 2).capitalized();
      boolean named = goesOn || of || !scan.plural(reading.end) || before.is("big");
      return named && (before.capitalized() || of) && !isHeading(scan, reading.begin);
    }

    /** Headings write their nouns, verbs and adjectives with a capital. */
    private boolean isHeading(Scan scan, int at) {
      for (int i = at - WINDOW; i < at + WINDOW; i++) {
        Lexeme word = scan.at(i);
        boolean content = word.pos().matches("NN.*|VB.*|JJ.*|RB");
        if (content && word.kind() == Kind.WORD && Character.isLowerCase(word.text().charAt(0))) {
          return false;
        }
      }
      return true;
    }
  },

  /** {@code the Group of Five}, {@code G of 7}, {@code the Big 3}: a club named by its size. */
  CLUB {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      Lexeme before = scan.at(reading.begin - 1);
      boolean group = before.is("of") && scan.at(reading.begin - 2).text().equals("Group");
      boolean big = before.text().equals("Big") && scan.at(reading.begin).numeric();
      return reading.unit == null && (group || big);
    }
  },

  /** {@code a .40 caliber bullet}, {@code an 80386-based machine}: a make, not a count. */
  MAKE {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      int next = scan.hyphen(reading.end) ? reading.end + 1 : reading.end;
      boolean calibre = words.has("make", scan.at(next).lower());
      boolean based = next > reading.end && scan.at(next).is("based");
      return reading.unit == null && (calibre || based);
    }
  },

  /** {@code two-way trade}, {@code four-wheel drive}: a word of its own, which counts nothing. */
  COMPOUND_WORD {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      return reading.unit == null
          && scan.hyphen(reading.end)
          && words.has("compound-tail", scan.at(reading.end + 1).lower());
    }
  },

  /** {@code the 9-11 report}: a day in September. */
  NINE_ELEVEN {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      return reading.range
          && reading.unit == null
          && reading.low == 9
          && reading.high == 11
          && scan.hyphen(reading.numberBegin + 1)
          && !scan.plural(reading.end);
    }
  },

  /** {@code a 911 call}, {@code dialled 999}: the number of the police. */
  EMERGENCY {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      boolean number = words.has("emergency", scan.at(reading.numberBegin).text());
      return number
          && reading.unit == null
          && (words.has("emergency-noun", scan.at(reading.end).lower())
              || words.has("emergency-verb", scan.at(reading.begin - 1).lower()));
    }
  },

  /** {@code Radio Veld 98.4}: where a station is heard. */
  STATION {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      boolean radio =
          scan.at(reading.begin - 1).is("radio") || scan.at(reading.begin - 2).is("radio");
      return radio
          && reading.unit == null
          && reading.step < 1
          && scan.at(reading.begin - 1).capitalized();
    }
  },

  /** {@code 10 Downing Street}, {@code the 6700 block of Main Street}. */
  ADDRESS {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      boolean number = scan.at(reading.numberBegin).numeric() && reading.unit == null;
      if (!number) {
        return false;
      }
      Lexeme next = scan.at(reading.end);
      boolean block = next.is("block") || next.is("blocks");
      if (block && (scan.at(reading.end + 1).is("of") || reading.value >= 100)) {
        return true;
      }
      Lexeme street = scan.at(reading.end + 1);
      boolean direction =
          DIRECTIONS.contains(next.text())
              && (street.capitalized() || street.text().matches("\\d++(?:st|nd|rd|th)"));
      for (int i = reading.end; i < reading.end + 6 && inAddress(scan.at(i)); i++) {
        if (i > reading.end && words.has("street", scan.at(i).lower())) {
          return true;
        }
      }
      boolean dotted = DIRECTIONS.contains(next.text()) && scan.at(reading.end + 1).is(".");
      return direction || dotted;
    }

    private boolean inAddress(Lexeme lexeme) {
      return lexeme.capitalized() || lexeme.is(".") || lexeme.kind() == Kind.CODE;
    }
  },

  /** {@code Image 1 of / 111}, {@code Photo 3 of 12}: how many pictures a page has. */
  GALLERY {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      int first = scan.at(reading.begin - 1).is("of") ? reading.begin - 2 : reading.begin;
      int other = first < reading.begin ? reading.begin : reading.end + 1;
      boolean two =
          scan.at(first).numeric() && scan.at(other - 1).is("of") && scan.at(other).numeric();
      if (two && words.has("picture", scan.at(first - 1).lower())) {
        return scan.at(first - 1).capitalized();
      }
      boolean last = scan.at(reading.begin - 1).is("/") && scan.at(reading.begin - 2).is("of");
      return last || scan.at(reading.end).is("of") && scan.at(reading.end + 1).is("/");
    }
  };

  private static final Set<String> DIRECTIONS =
      Set.of("N", "S", "E", "W", "NW", "NE", "SW", "SE", "North", "South", "East", "West");

  /** Lexemes that a trap looks at beyond the number: a bound keeps the time linear. */
  private static final int WINDOW = 10;

  /** Letters of a word that a heading writes with a capital. */
  private static final int LONG = 5;

  /** Whether a capital stands on the word before, and on all but short words around. */
  private static boolean isInHeading(Scan scan, int at) {
    boolean heading = scan.at(at - 1).capitalized();
    for (int i = at - WINDOW; heading && i < at + WINDOW; i++) {
      Lexeme word = scan.at(i);
      boolean small = word.kind() == Kind.WORD && !word.capitalized();
      heading = !small || word.text().length() < LONG;
    }
    return heading;
  }

  /** "won 86 seats, the Progress Party [77] and the Greens [19]": a clause without its verb. */
  private static boolean isGapped(Scan scan, Reading reading, TrapWords words) {
    Lexeme next = scan.at(reading.end);
    boolean ends = reading.end >= scan.size() || next.kind() == Kind.SYMBOL || next.is("and");
    if (!ends || !words.has("party", scan.at(reading.begin - 1).lower())) {
      return false;
    }
    int at = reading.begin - 1;
    while (at > reading.begin - WINDOW && scan.at(at).capitalized()) {
      at--;
    }
    if (!scan.at(at).is("the")) {
      return false; // "List 1, List 4 and List 7"
    }
    at--;
    boolean goesOn = scan.at(at).is(",") || scan.at(at).is(";") || scan.at(at).is("and");
    for (int i = at - 1; goesOn && i > at - WINDOW; i--) {
      if (scan.at(i).numeric()) {
        return scan.noun(i + 1) || scan.at(i + 1).is(",") || scan.at(i + 1).is("and");
      }
    }
    return false;
  }
}
