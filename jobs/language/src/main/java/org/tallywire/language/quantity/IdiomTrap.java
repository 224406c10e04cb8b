package org.tallywire.language.quantity;

import java.util.Set;
import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.quantity.Numeral.Form;

/** Numbers that count nothing where they stand. Each constant names one trap with an example. */
enum IdiomTrap implements Trap {
  /** {@code one of the}, {@code no one}, {@code the one who}; but {@code one suspect}. */
  PRONOUN_ONE {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      Lexeme one = scan.at(reading.numberBegin);
      boolean plain = one.is("one") && reading.numberEnd == reading.numberBegin + 1;
      if (!plain || reading.form != Form.WORDS || reading.range) {
        return false;
      }
      Lexeme next = scan.at(reading.numberEnd);
      Lexeme before = scan.at(reading.begin - 1);
      boolean hedged = reading.bound != null && !reading.bound.equals("=");
      boolean only = reading.begin < reading.numberBegin && next.is("of");
      if (hedged || only) {
        return false; // "only one of the five bridges"
      }
      if (words.has("one-after", before.lower())) {
        return true;
      }
      if (reading.unit != null) {
        return next.is("day") || (scan.hyphen(reading.numberEnd) && !reading.unit.time());
      }
      return words.has("one-idiom", next.lower())
          || scan.hyphen(reading.numberEnd)
          || !(next.kind() == Kind.WORD
              && (next.pos().startsWith("N") || next.pos().startsWith("J")));
    }
  },

  /** {@code 1. First item}, {@code (2) second}. */
  LIST_NUMBER {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      boolean digits = scan.at(reading.numberBegin).numeric() && reading.unit == null;
      if (!digits || reading.value > 200) {
        return false;
      }
      Lexeme next = scan.at(reading.end);
      boolean opens =
          reading.begin == 0 && (next.is(".") || next.is(")")) && reading.end + 1 < scan.size();
      boolean brackets =
          scan.at(reading.begin - 1).is("(")
              && next.is(")")
              && reading.value <= 20
              && reading.begin <= 1;
      return opens || brackets;
    }
  },

  /** A number with nothing beside it in its line, such as a page number: page furniture. */
  ALONE {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      if (reading.unit != null || scan.size() > 8 || scan.isWholeText()) {
        return false;
      }
      for (int i = 0; i < scan.size(); i++) {
        boolean own = i >= reading.begin && i < reading.end;
        if (!own && scan.at(i).kind() == Kind.WORD) {
          return false;
        }
      }
      return true;
    }
  },

  /** {@code 3 of 10 DEADLY SHOOTING}: which of the pictures or films of a page it is. */
  PICTURE_NUMBER {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      int of = scan.at(reading.begin - 1).is("of") ? reading.begin - 1 : reading.numberEnd;
      boolean both = scan.at(of).is("of") && scan.at(of - 1).numeric() && scan.at(of + 1).numeric();
      return both && isHeading(scan.at(of + 2)) && isHeading(scan.at(of + 3));
    }

    private boolean isHeading(Lexeme word) {
      return word.inCapitals() && word.text().length() > 1;
    }
  },

  /** {@code 33 deaths per 1,000 births}: what a rate is of. */
  BELOW_RATE {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      boolean money = reading.unit != null && reading.unit.money();
      Lexeme link = scan.at(reading.begin - 1);
      boolean every = link.is("every") || link.is("each");
      boolean below =
          link.is("per")
              || (every && scan.at(reading.begin - 2).is("for") && scan.noun(reading.end));
      return below && !money;
    }
  },

  /** {@code test scores}, {@code he scores}: points; but {@code scores of people}. */
  SCORES {
    private static final Set<String> MODIFIERS = Set.of("NN", "JJ", "JJR", "JJS", "PRP$", "POS");

    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      Lexeme word = scan.at(reading.numberBegin);
      if (!word.is("scores") || reading.numberEnd != reading.numberBegin + 1) {
        return false;
      }
      int next = reading.end;
      Lexeme before = scan.at(reading.begin - 1);
      boolean kind = words.has("score-kind", before.lower()); // "test scores of pupils"
      if (scan.at(next).is("of") && !kind) {
        return scan.at(next + 1).numeric(); // "scores of 70 and more"
      }
      if (words.has("people-verb", before.lower())) {
        return false; // "Police arrest scores"
      }
      boolean be = words.has("be", scan.at(next).lower());
      int told = be ? next + 1 : next;
      while (scan.at(told).pos().startsWith("RB")) {
        told++;
      }
      boolean owned = before.pos().equals("PRP$") || before.pos().equals("POS");
      if (!kind && !owned && isLost(scan.at(told), words)) {
        return false; // "in the blast scores were badly hurt"
      }
      if (kind || word.pos().startsWith("VB") || MODIFIERS.contains(before.pos())) {
        return true;
      }
      if (words.has("score-verb", scan.at(next).lower()) && isLevel(scan, reading, words)) {
        return true;
      }
      boolean known = before.pos().equals("DT"); // "the scores were level"
      boolean persons = scan.verb(told) || scan.at(told).is("in"); // "scores are in hospital"
      return known || (be && !persons); // "scores are low"
    }

    private boolean isLost(Lexeme word, TrapWords words) {
      return words.has("people-lost", word.lower()) || words.has("people-verb", word.lower());
    }

    /** "SAT scores fell", "scores fell by 5 points"; but "scores fell to their deaths". */
    private boolean isLevel(Scan scan, Reading reading, TrapWords words) {
      int behind = reading.end + 1;
      boolean day = words.has("weekday", scan.at(reading.begin - 1).lower());
      boolean measured = scan.at(scan.at(behind).is("by") ? behind + 1 : behind).numeric();
      return measured || (scan.noun(reading.begin - 1) && !day);
    }
  },

  /** {@code zero-tolerance}, {@code the last four}, {@code think twice}. */
  IDIOM {
    @Override
    public boolean catches(Scan scan, Reading reading, TrapWords words) {
      Lexeme before = scan.at(reading.begin - 1);
      boolean zero = scan.at(reading.numberBegin).is("zero");
      boolean last = before.is("last") || before.is("final") || before.is("top");
      Lexeme next = scan.at(reading.end);
      boolean counted =
          next.kind() == Kind.WORD && (next.pos().startsWith("N") || next.pos().startsWith("J"));
      boolean think =
          scan.at(reading.numberBegin).is("twice") && before.lemma().startsWith("think");
      return think
          || (zero && scan.hyphen(reading.end))
          || (last && reading.unit == null && reading.form == Form.WORDS && !counted);
    }
  };
}
