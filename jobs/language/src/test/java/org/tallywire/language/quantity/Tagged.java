package org.tallywire.language.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * A sentence for tests, written with its tags: {@code "They_PRP freed_VBD 12 people_NNS ."}. Words
 * without a tag are guessed: numbers CD, capitals NNP, a final s NNS, else NN. A name is written
 * {@code [ORG Acme Corp]}.
 */
final class Tagged {
  private static final Map<String, String> COMMON =
      Map.ofEntries(
          Map.entry("the", "DT"),
          Map.entry("a", "DT"),
          Map.entry("an", "DT"),
          Map.entry("in", "IN"),
          Map.entry("of", "IN"),
          Map.entry("to", "TO"),
          Map.entry("by", "IN"),
          Map.entry("from", "IN"),
          Map.entry("for", "IN"),
          Map.entry("at", "IN"),
          Map.entry("on", "IN"),
          Map.entry("and", "CC"),
          Map.entry("or", "CC"),
          Map.entry("is", "VBZ"),
          Map.entry("was", "VBD"),
          Map.entry("were", "VBD"),
          Map.entry("are", "VBP"),
          Map.entry("than", "IN"),
          Map.entry("about", "RB"),
          Map.entry("over", "IN"),
          Map.entry("he", "PRP"),
          Map.entry("she", "PRP"),
          Map.entry("they", "PRP"),
          Map.entry("who", "WP"),
          Map.entry("has", "VBZ"),
          Map.entry("have", "VBP"),
          Map.entry("had", "VBD"));

  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private int nameStart = -1;
  private String nameType;

  private Tagged() {}

  /** What the standard recognizer reads in the sentence. */
  static List<Quantity> read(String tagged) {
    AnnotatedDocument document = document(tagged);
    return new RuleQuantityRecognizer().recognize(document, document.sentences().get(0));
  }

  /** The same of a sentence that has plain text before it. */
  static List<Quantity> readAfter(String before, String tagged) {
    AnnotatedDocument document = document(before, tagged);
    return new RuleQuantityRecognizer().recognize(document, document.sentences().get(0));
  }

  /** The only quantity of the sentence. */
  static Quantity one(String tagged) {
    List<Quantity> found = read(tagged);
    if (found.size() != 1) {
      throw new AssertionError("found " + found.size() + " quantities in: " + tagged + " " + found);
    }
    return found.get(0);
  }

  /** The words of a quantity read in a sentence. */
  static String phrase(String tagged) {
    Quantity quantity = one(tagged);
    return document(tagged).text().substring(quantity.begin(), quantity.end());
  }

  static AnnotatedDocument document(String tagged) {
    return document("", tagged);
  }

  private static AnnotatedDocument document(String before, String tagged) {
    Tagged builder = new Tagged();
    builder.text.append(before);
    for (String part : tagged.split(" ")) {
      builder.add(part);
    }
    String text = builder.text.toString();
    int begin = builder.tokens.get(0).begin();
    Sentence sentence =
        new Sentence(0, begin, text.length(), SectionType.BODY, builder.tokens, builder.names);
    return new AnnotatedDocument("doc", text, null, null, List.of(sentence));
  }

  private void add(String part) {
    if (part.startsWith("[")) {
      nameStart = tokens.size();
      nameType = part.substring(1);
      return;
    }
    String word = part.endsWith("]") ? part.substring(0, part.length() - 1) : part;
    int mark = word.lastIndexOf('_');
    String form = mark > 0 ? word.substring(0, mark) : word;
    String pos = mark > 0 ? word.substring(mark + 1) : guess(form);
    boolean glued =
        text.length() == 0 || ",.;:)%'s".startsWith(form) || text.toString().endsWith("(");
    if (!glued) {
      text.append(' ');
    }
    int begin = text.length();
    text.append(form);
    tokens.add(new Token(begin, text.length(), form, lemma(form, pos), pos, Token.NO_HEAD, null));
    if (part.endsWith("]")) {
      names.add(new Name(nameStart, tokens.size(), nameType, 1));
    }
  }

  private static String guess(String form) {
    String common = COMMON.get(form.toLowerCase(Locale.ROOT));
    if (common != null) {
      return common;
    }
    if (form.chars().anyMatch(Character::isDigit)) {
      return "CD";
    }
    if (!Character.isLetter(form.charAt(0))) {
      return form;
    }
    return Character.isUpperCase(form.charAt(0)) ? "NNP" : form.endsWith("s") ? "NNS" : "NN";
  }

  private static String lemma(String form, String pos) {
    String lower = form.toLowerCase(Locale.ROOT);
    Map<String, String> irregular =
        Map.of("rose", "rise", "fell", "fall", "grew", "grow", "cut", "cut", "shrank", "shrink");
    if (irregular.containsKey(lower)) {
      return irregular.get(lower);
    }
    if (pos.equals("VBD") && lower.endsWith("ed")) {
      return lower.substring(0, lower.length() - (lower.endsWith("sed") ? 1 : 2));
    }
    return pos.equals("NNS") || pos.equals("VBZ") ? lower.replaceAll("s$", "") : lower;
  }
}
