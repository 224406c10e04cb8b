package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tallywire.language.text.InOrder;

/** The words of a text, to count what two stretches of it share. Positions are code points. */
final class TextWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[.,]\\p{N}++)*+");
  private static final Set<String> SPELLED =
      Set.of(
          ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
                  + " eighty ninety hundred thousand million billion trillion dozen dozens hundreds"
                  + " thousands millions billions")
              .split(" "));

  private final String text;
  private final List<Span> words = new ArrayList<>();
  private final List<Span> numbers = new ArrayList<>();

  TextWords(String text) {
    this.text = text;
    Matcher matcher = WORD.matcher(text);
    int unit = 0;
    int point = 0;
    while (matcher.find()) {
      point += text.codePointCount(unit, matcher.start());
      int end = point + text.codePointCount(matcher.start(), matcher.end());
      Span word = new Span(point, end);
      unit = matcher.end();
      point = end;
      if (isNumber(matcher.group())) {
        boolean goesOn = !numbers.isEmpty() && !words.isEmpty() && joins(numbers, words, word);
        if (goesOn) {
          Span before = numbers.remove(numbers.size() - 1);
          numbers.add(new Span(before.begin(), word.end()));
        } else {
          numbers.add(word);
        }
      }
      words.add(word);
    }
  }

  /** "94 thousand" is one number: the word before was the last number's, and a space is between. */
  private static boolean joins(List<Span> numbers, List<Span> words, Span word) {
    Span number = numbers.get(numbers.size() - 1);
    Span last = words.get(words.size() - 1);
    return number.end() == last.end() && word.begin() == last.end() + 1;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.codePointAt(0))
        || SPELLED.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Numbers as digits or as cardinal words above one, years and days among them. */
  List<Span> numbers() {
    return numbers;
  }

  /** Indexes of the words that any of some stretches touches. */
  Set<Integer> in(List<Span> spans) {
    Set<Integer> found = new TreeSet<>();
    for (Span span : spans) {
      for (int i = InOrder.firstFrom(words, Span::end, span.begin() + 1); i < words.size(); i++) {
        if (words.get(i).begin() >= span.end()) {
          break;
        }
        found.add(i);
      }
    }
    return found;
  }

  /** The text from the first to the last of some stretches, on one line; "-" without any. */
  String shown(List<Span> spans) {
    if (spans.isEmpty()) {
      return "-";
    }
    int begin = spans.stream().mapToInt(Span::begin).min().getAsInt();
    int end = spans.stream().mapToInt(Span::end).max().getAsInt();
    int[] points = text.codePoints().skip(begin).limit(end - begin).toArray();
    return new String(points, 0, points.length).replace('\n', ' ');
  }
}
