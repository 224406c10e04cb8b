package org.tallywire.language.time;

/**
 * Reads numbers as they stand before units: {@code 10}, {@code 2.5}, {@code 5 1/2}, {@code 1,000},
 * {@code 4.5 million}, {@code twenty-five}, {@code a hundred}, {@code a couple of}, {@code a few},
 * {@code two to three}.
 */
final class CountReader {
  private final TimeLexicon lexicon;

  CountReader(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The number at an index, a range counting as its lower number; null when there is none. */
  Count read(Words words, int at) {
    Count low = single(words, at);
    if (low == null || low.vague()) {
      return low;
    }
    int next = low.end();
    if (words.are(next, "and", "a", "half")) {
      return new Count(low.value() + 0.5, false, next + 3);
    }
    boolean joined =
        words.is(next, "to") || words.is(next, "or") || words.is(next, "and") || words.hyphen(next);
    Count high = joined ? single(words, next + 1) : null;
    if (high == null || high.vague() || high.value() <= low.value()) {
      return low;
    }
    return new Count(low.value(), false, high.end());
  }

  private Count single(Words words, int at) {
    boolean middle = (words.is(at - 1, ",") || words.is(at - 1, ".")) && words.glued(at - 1);
    if (middle && words.glued(at)) {
      return null;
    }
    if (words.number(at, 1, 4)) {
      return scaled(words, numeral(words, at));
    }
    String form = words.form(at);
    if (form.equals("a") || form.equals("an")) {
      return afterArticle(words, at + 1);
    }
    if (form.equals("couple")) {
      return new Count(2, false, words.is(at + 1, "of") ? at + 2 : at + 1);
    }
    if (form.equals("half")) {
      return words.is(at + 1, "a") || words.is(at + 1, "an") ? new Count(0.5, false, at + 2) : null;
    }
    if (lexicon.has("vague", form)) {
      return new Count(0, true, at + 1);
    }
    return spelled(words, at);
  }

  private Count afterArticle(Words words, int at) {
    if (words.is(at, "couple")) {
      return new Count(2, false, words.is(at + 1, "of") ? at + 2 : at + 1);
    }
    if (words.is(at, "few")) {
      return new Count(0, true, at + 1);
    }
    if (words.are(at, "number", "of")) {
      return new Count(0, true, at + 2);
    }
    if (words.is(at, "dozen")) {
      return new Count(12, false, at + 1);
    }
    if (words.is(at, "half")) {
      return new Count(0.5, false, words.hyphen(at + 1) ? at + 2 : at + 1);
    }
    int scale = lexicon.number("scale", words.form(at));
    return scale < 0 ? new Count(1, false, at) : new Count(scale, false, at + 1);
  }

  /** "65 million", "4.5 billion". */
  private Count scaled(Words words, Count count) {
    int scale = lexicon.number("scale", words.form(count.end()));
    return scale < 1000 ? count : new Count(count.value() * scale, false, count.end() + 1);
  }

  private Count numeral(Words words, int at) {
    double value = words.intAt(at);
    int end = at + 1;
    while (words.is(end, ",")
        && words.glued(end)
        && words.number(end + 1, 3, 3)
        && words.glued(end + 1)) {
      value = value * 1000 + words.intAt(end + 1);
      end += 2;
    }
    if (words.is(end, ".")
        && words.glued(end)
        && words.number(end + 1, 1, 3)
        && words.glued(end + 1)) {
      value += words.intAt(end + 1) / Math.pow(10, words.form(end + 1).length());
      end += 2;
    }
    if (words.number(end, 1, 1) && words.is(end + 1, "/") && words.number(end + 2, 1, 1)) {
      value += (double) words.intAt(end) / Math.max(1, words.intAt(end + 2));
      end += 3;
    } else if (words.is(end, "½")) {
      value += 0.5;
      end++;
    }
    return new Count(value, false, end);
  }

  /** Words for numbers, from one to millions. */
  private Count spelled(Words words, int at) {
    double total = 0;
    double part = -1;
    int end = at;
    while (true) {
      int start = end > at && words.hyphen(end) && words.glued(end) ? end + 1 : end;
      String form = words.form(start);
      int small = lexicon.number("number", form);
      int tens = lexicon.number("tens", form);
      int scale = lexicon.number("scale", form);
      if (small >= 0
          && (part < 0 || (part % 10 == 0 && part % 100 != 10 && small < 10) || part % 100 == 0)) {
        part = Math.max(part, 0) + small;
      } else if (tens >= 0 && (part < 0 || part % 100 == 0)) {
        part = Math.max(part, 0) + tens;
      } else if (scale == 100 && part > 0 && part < 100) {
        part *= 100;
      } else if (scale >= 1000 && part > 0) {
        total += part * scale;
        part = 0;
      } else {
        break;
      }
      end = start + 1;
    }
    return end == at ? null : new Count(total + Math.max(part, 0), false, end);
  }
}
