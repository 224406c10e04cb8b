package org.tallywire.language.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Token;

/**
 * What stands beside a name and says who or what bears it: the title or office before it ("Estonian
 * defence minister", "Mr"), a short apposition or an age after it ("the harbour master", "34").
 * Only what touches the name counts, so that nothing is said of a neighbour.
 */
final class Descriptions {
  private static final int LONGEST = 8;

  /** Tags of the words that a title or an apposition is made of. */
  private static final Set<String> INSIDE =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "POS", "IN", "DT", "PRP$", "HYPH", "CC");

  /**
   * Describes a name.
   *
   * @return the parts in order of the text, parted by "; "; null where nothing describes it
   */
  String of(AnnotatedDocument document, Candidate name) {
    List<String> parts = new ArrayList<>();
    addIfAny(parts, before(document, name));
    addIfAny(parts, after(document, name));
    return parts.isEmpty() ? null : String.join("; ", parts);
  }

  private static void addIfAny(List<String> parts, String part) {
    if (part != null && !part.isBlank()) {
      parts.add(part);
    }
  }

  /** "Estonian defence minister" before "Mari Tamm", "Mr" before "Tamm". */
  private static String before(AnnotatedDocument document, Candidate name) {
    if (name.type() != EntityType.PERSON) {
      return null;
    }
    List<Token> tokens = name.sentence().tokens();
    int first = name.first();
    while (first > 0
        && name.first() - first < LONGEST
        && isPartOfTitle(tokens.get(first - 1))
        && isOneLine(document, tokens, first - 1)) {
      first--;
    }
    while (first < name.first() && isOpening(tokens.get(first))) {
      first++;
    }
    return first < name.first() && isNoun(tokens.get(name.first() - 1))
        ? text(document, tokens, first, name.first())
        : null;
  }

  /** Nouns, and the adjectives and "of" inside a title; no comma, verb or preposition else. */
  private static boolean isPartOfTitle(Token token) {
    return token.pos().startsWith("NN")
        || token.pos().equals("JJ")
        || token.pos().equals("POS")
        || token.pos().equals("HYPH")
        || token.form().equals("of");
  }

  private static boolean isOpening(Token token) {
    return !token.pos().startsWith("NN") && !token.pos().equals("JJ");
  }

  private static boolean isNoun(Token token) {
    return token.pos().startsWith("NN");
  }

  /** ", 34," or ", the harbour master," or ", Texas,"; the comma that closes it has to be there. */
  private static String after(AnnotatedDocument document, Candidate name) {
    List<Token> tokens = name.sentence().tokens();
    int first = name.end() + 1;
    if (first >= tokens.size() || !tokens.get(name.end()).form().equals(",")) {
      return null;
    }
    int end = first;
    while (end < tokens.size() && end - first <= LONGEST && !isClosing(tokens.get(end))) {
      end++;
    }
    if (end == first || end - first > LONGEST || end >= tokens.size()) {
      return null;
    }
    if (end == first + 1 && tokens.get(first).pos().equals("CD")) {
      return name.type() == EntityType.PERSON ? tokens.get(first).form() : null;
    }
    return isApposition(name, tokens, first, end) ? text(document, tokens, first, end) : null;
  }

  private static boolean isClosing(Token token) {
    String form = token.form();
    return form.equals(",") || form.equals(".") || form.equals(";") || form.equals(")");
  }

  /** Of a person or body, what holds a common noun; of a place, the larger place. */
  private static boolean isApposition(Candidate name, List<Token> tokens, int first, int end) {
    boolean place = name.type() == EntityType.GPE;
    boolean noun = false;
    for (int i = first; i < end; i++) {
      String pos = tokens.get(i).pos();
      if (!INSIDE.contains(pos)) {
        return false;
      }
      noun |= place ? pos.startsWith("NNP") : pos.equals("NN");
    }
    boolean joined = tokens.get(first).pos().equals("CC") || tokens.get(first).pos().equals("IN");
    return noun && !joined && (!place || end - first <= 2);
  }

  private static boolean isOneLine(AnnotatedDocument document, List<Token> tokens, int index) {
    int from = tokens.get(index).end();
    int to = tokens.get(index + 1).begin();
    return document.textOf(from, Math.max(from, to)).indexOf('\n') < 0;
  }

  private static String text(AnnotatedDocument document, List<Token> tokens, int first, int end) {
    String text = document.textOf(tokens.get(first).begin(), tokens.get(end - 1).end());
    return String.join(" ", text.strip().split("\\s+"));
  }
}
