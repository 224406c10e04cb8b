package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;
import org.tallywire.pipeline.fuzz.FuzzInput;

/**
 * A document whose tokens are a text's own, and whose parts of speech, trees and names are what an
 * input says: every rule has to bear what a tagger gets wrong.
 */
public final class FuzzedDocument {
  private static final String[] TAGS = {
    "NN", "NNS", "NNP", "CD", "VBD", "IN", "DT", "JJ", "CC", "VBN", "TO", "PRP", "VB", "VBZ", "RB",
    "PRP$", "WDT", "MD", "JJR", "EX", "VBG", "RP", "POS", "HYPH", "$", ",", ".", ":", "``", "''"
  };
  private static final String[] RELATIONS = {
    "nsubj",
    "dobj",
    "prep",
    "pobj",
    "num",
    "quantmod",
    "det",
    "amod",
    "conj",
    "cc",
    "appos",
    "nsubjpass",
    "auxpass",
    "aux",
    "advmod",
    "ccomp",
    "xcomp",
    "relcl",
    "advcl",
    "compound",
    "poss",
    "attr",
    "punct",
    "npadvmod",
    "acl",
    "agent",
    "oprd",
    "pcomp",
    "expl",
    "acomp",
    "mark",
    "dep"
  };
  private static final String[] NAMES = {"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "MISC"};

  private final SafeTokenizer tokenizer = new SafeTokenizer(new EnglishTokenizer());

  /** Makes the document; its beginning bytes annotate, the rest is its text. */
  public AnnotatedDocument of(FuzzInput input) {
    LocalDate published = input.number() % 2 == 0 ? null : LocalDate.of(2021, 12, 5);
    byte[] marks = input.bytes(1 + input.number() % 64);
    String text = input.rest();
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (var tokens : tokenizer.sentences(text)) {
      sentences.add(sentence(number++, text, tokens, marks));
    }
    return new AnnotatedDocument("d", text, "Post", published, sentences);
  }

  private static Sentence sentence(
      int number,
      String text,
      List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> found,
      byte[] marks) {
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    int root = mark(marks, number) % found.size();
    for (int i = 0; i < found.size(); i++) {
      var token = found.get(i);
      int mark = mark(marks, i);
      String form = text.substring(token.getStartOffset(), token.getEndOffset());
      tokens.add(
          new Token(
              token.getStartOffset(),
              token.getEndOffset(),
              form,
              form.toLowerCase(Locale.ROOT),
              Character.isDigit(form.charAt(0)) ? "CD" : TAGS[mark % TAGS.length],
              head(i, root, mark, found.size()),
              i == root ? "root" : RELATIONS[mark % RELATIONS.length]));
      int last = names.isEmpty() ? 0 : names.get(names.size() - 1).endToken();
      if (Character.isUpperCase(form.charAt(0)) && mark % 3 == 0 && last <= i) {
        int end = Math.min(found.size(), i + 1 + mark / 64);
        names.add(new Name(i, end, NAMES[mark % NAMES.length], 0.9));
      }
    }
    int end = tokens.get(tokens.size() - 1).end();
    return new Sentence(number, tokens.get(0).begin(), end, SectionType.BODY, tokens, names);
  }

  /** A head nearer to the root, so that heads make a tree, as a parser's do. */
  private static int head(int token, int root, int mark, int size) {
    if (token == root) {
      return Token.NO_HEAD;
    }
    int distance = Math.abs(token - root);
    int nearer = mark / 4 % distance;
    int candidate = mark % 2 == 0 ? root + nearer : root - nearer;
    return candidate >= 0 && candidate < size ? candidate : root;
  }

  private static int mark(byte[] marks, int i) {
    return marks.length == 0 ? 0 : (marks[i % marks.length] & 0xFF);
  }
}
