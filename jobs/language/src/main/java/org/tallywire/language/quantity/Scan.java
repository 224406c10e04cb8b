package org.tallywire.language.quantity;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tallywire.language.quantity.Lexeme.Kind;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.Sentence;

/** One sentence cut into lexemes, with what the rules ask of it. */
final class Scan {
  private static final Lexeme NOTHING = new Lexeme(0, 0, "", "", Kind.SYMBOL, true, "", "", -1);

  /** Chars before the sentence that may tell what it is about: a bound keeps the time linear. */
  private static final int BEFORE = 400;

  private final List<Lexeme> lexemes;
  private final String[] nameTypes;
  private final Name[] names;
  private final Map<String, Boolean> mentioned = new HashMap<>();
  private final Map<String, Boolean> mentionedBefore = new HashMap<>();
  private final boolean wholeText;
  private final String text;
  private final int begin;
  private List<Lexeme> before;
  private Set<String> vocabulary;
  private BitSet quoted;
  private Optional<Unit> currencyBefore;

  Scan(String text, Sentence sentence) {
    this.text = text;
    this.begin = sentence.begin();
    wholeText = isBlank(text, 0, sentence.begin()) && isBlank(text, sentence.end(), text.length());
    lexemes = Lexer.lex(text, sentence.begin(), sentence.end(), sentence.tokens());
    nameTypes = new String[sentence.tokens().size()];
    names = new Name[sentence.tokens().size()];
    for (Name name : sentence.names()) {
      for (int i = name.firstToken(); i < Math.min(name.endToken(), nameTypes.length); i++) {
        nameTypes[i] = name.type();
        names[i] = name;
      }
    }
  }

  /** Looks no further than the first character that is no white space. */
  private static boolean isBlank(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == to;
  }

  /** Whether the text holds nothing but this sentence. */
  boolean isWholeText() {
    return wholeText;
  }

  List<Lexeme> lexemes() {
    return lexemes;
  }

  int size() {
    return lexemes.size();
  }

  /** The lexeme at an index; an empty one outside of the sentence. */
  Lexeme at(int index) {
    return index < 0 || index >= lexemes.size() ? NOTHING : lexemes.get(index);
  }

  /** Label of the name that covers a lexeme, or null. */
  String nameType(int index) {
    int token = at(index).token();
    return token < 0 ? null : nameTypes[token];
  }

  /** The name that covers a lexeme, or null. */
  Name name(int index) {
    int token = at(index).token();
    return token < 0 ? null : names[token];
  }

  /** Whether the sentence holds a word of a list; looked up once a list. */
  boolean mentions(TrapWords words, String list) {
    return mentioned.computeIfAbsent(
        list, name -> lexemes.stream().anyMatch(lexeme -> words.has(name, lexeme.lower())));
  }

  /** The text shortly before the sentence, without tags; looked up once. */
  List<Lexeme> before() {
    if (before == null) {
      before = Lexer.lex(text, Math.max(0, begin - BEFORE), begin, List.of());
    }
    return before;
  }

  /** Whether the text shortly before the sentence holds a word of a list; looked up once a list. */
  boolean mentionsBefore(TrapWords words, String list) {
    return mentionedBefore.computeIfAbsent(
        list, name -> before().stream().anyMatch(lexeme -> words.has(name, lexeme.lower())));
  }

  /** Whether the sentence holds one of the words, as written or as a lemma; in any case. */
  boolean mentionsAny(Collection<String> words) {
    if (vocabulary == null) {
      vocabulary = new HashSet<>();
      for (Lexeme lexeme : lexemes) {
        vocabulary.add(lexeme.lower());
        vocabulary.add(lexeme.lemma());
      }
    }
    return words.stream().anyMatch(vocabulary::contains);
  }

  /** The currency of the text before the sentence, or null; looked up once, as all numbers ask. */
  Unit currencyBefore(Supplier<Unit> search) {
    if (currencyBefore == null) {
      currencyBefore = Optional.ofNullable(search.get());
    }
    return currencyBefore.orElse(null);
  }

  /**
   * Whether a quotation that the sentence opened is still open before a lexeme. A straight mark
   * that is glued to a word or a number opens none: it stands for inches there.
   */
  boolean inQuotation(int index) {
    if (quoted == null) {
      quoted = new BitSet(lexemes.size());
      boolean open = false;
      for (int i = 0; i < lexemes.size(); i++) {
        quoted.set(i, open);
        String text = lexemes.get(i).text();
        boolean opens = !glued(i) || lexemes.get(i - 1).kind() == Kind.SYMBOL;
        open = text.equals("“") || (text.equals("\"") ? !open && opens : open && !text.equals("”"));
      }
    }
    return quoted.get(index);
  }

  /** Whether the lexeme is glued to the one before it. */
  boolean glued(int index) {
    return index > 0 && index < lexemes.size() && !lexemes.get(index).spaced();
  }

  boolean noun(int index) {
    return at(index).pos().startsWith("NN") && at(index).kind() == Kind.WORD;
  }

  boolean plural(int index) {
    return at(index).kind() == Kind.WORD
        && (at(index).pos().equals("NNS") || at(index).pos().equals("NNPS"));
  }

  boolean verb(int index) {
    return at(index).pos().startsWith("VB");
  }

  boolean hyphen(int index) {
    return at(index).text().length() == 1
        && Lexer.isDash(at(index).text().charAt(0))
        && glued(index);
  }

  /** Index after a hyphen that glues {@code index - 1} to what follows, else {@code index}. */
  int afterHyphen(int index) {
    return hyphen(index) && glued(index + 1) ? index + 1 : index;
  }
}
