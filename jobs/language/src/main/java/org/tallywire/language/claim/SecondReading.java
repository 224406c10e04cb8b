package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.claim.ConceptReader.Numeral;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * A sentence's numbers, read again by a {@link ConceptReader} where the rules are often wrong about
 * what such a number counts.
 */
final class SecondReading {
  /** The rule of what the reader found. */
  static final String RULE = "learnt";

  /** Rules that are right less often than this, by {@link Confidence}, are doubted. */
  private static final double DOUBT = 0.8;

  /**
   * How sure the reader must be. On sentences that neither the reader nor its rivals had learnt
   * from, less let in more errors than it mended.
   */
  private static final double SURE = 0.9;

  /** A sentence with more numbers is a table's row, which no reader learnt to read. */
  private static final int MOST_NUMBERS = 20;

  private final ConceptReader reader;
  private final Confidence confidence;
  private final AnnotatedDocument document;
  private final Sentence sentence;
  private final List<Quantity> quantities;

  /** Where the text that the reader sees begins: a sentence before, if that tells facts. */
  private final int begin;

  /**
   * @param sentence the sentence
   * @param quantities all of its numbers that make claims, in order
   */
  SecondReading(
      ConceptReader reader,
      Confidence confidence,
      AnnotatedDocument document,
      Sentence sentence,
      List<Quantity> quantities) {
    this.reader = reader;
    this.confidence = confidence;
    this.document = document;
    this.sentence = sentence;
    this.quantities = quantities;
    boolean follows = sentence.number() > 0 && before().section().yieldsFacts();
    begin = follows ? before().begin() : sentence.begin();
  }

  private Sentence before() {
    return document.sentences().get(sentence.number() - 1);
  }

  /**
   * @param concept what the rules found, or null
   * @param holder whose the number is by the rules, or null
   * @param before claims that the document made before, nearest last
   * @return that, or what the reader makes of it; null for nothing
   */
  Concept of(NumberSite site, Concept concept, Holder holder, List<NumericClaim> before) {
    if (!doubted(site, concept)) {
      return concept;
    }
    ConceptReading reading = read(quantities.indexOf(site.quantity()));
    if (reading.probability() < SURE) {
      return concept;
    }
    if (reading.none()) {
      return null;
    }
    int from = begin + reading.begin();
    int to = begin + reading.end();
    if (concept != null && concept.span().begin() < to && concept.span().end() > from) {
      return concept;
    }
    // "The fund is worth $3 million": whose the money is, which the rules see, is not what it is
    // of.
    if (concept == null
        && holder != null
        && holder.span().begin() <= from
        && holder.span().end() >= to) {
      return null;
    }
    Optional<NumericClaim> counted = counting(before, from, to);
    if (counted.isPresent()) {
      return Concept.of(counted.get(), site.quantity().end(), RULE);
    }
    Concept read = concept(site, from, to);
    return read == null ? concept : read;
  }

  private boolean doubted(NumberSite site, Concept concept) {
    return reader != ConceptReader.NONE
        && quantities.size() <= MOST_NUMBERS
        && (concept == null || mayErr(concept))
        && confidence.of(site.quantity(), concept, site.graph().parsed()) < DOUBT;
  }

  /** What an elliptic number stands for may lie farther back than the reader sees. */
  private boolean mayErr(Concept concept) {
    return !concept.elliptic() && confidence.knows(concept.rule());
  }

  private ConceptReading read(int asked) {
    List<Numeral> numerals =
        quantities.stream()
            .map(q -> new Numeral(q.numberBegin() - begin, q.numberEnd() - begin))
            .toList();
    return reader.read(document.textOf(begin, sentence.end()), numerals, asked);
  }

  /** The nearest claim before whose counted words these are. */
  private Optional<NumericClaim> counting(List<NumericClaim> before, int from, int to) {
    int first = sentence.number() - 1;
    for (int i = before.size() - 1; i >= 0 && before.get(i).sentenceNumber() >= first; i--) {
      NumericClaim claim = before.get(i);
      if (claim.concept() != null && claim.concept().begin() < to && claim.concept().end() > from) {
        return Optional.of(claim);
      }
    }
    return Optional.empty();
  }

  /**
   * The words, as a concept; null where they are no words of one sentence beside the number, or a
   * period.
   */
  private Concept concept(NumberSite site, int from, int to) {
    boolean own = from >= sentence.begin();
    SentenceGraph graph = own ? site.graph() : new SentenceGraph(before());
    int first = graph.tokenAt(from);
    int end = first;
    while (end < graph.size() && graph.token(end).begin() < to) {
      end++;
    }
    while (first < end && !graph.noun(first) && graph.pos(first).matches("DT|PRP\\$|IN|,")) {
      first++;
    }
    if (first == end || own && first < site.end() && end > site.first()) {
      return null;
    }
    int head = head(graph, first, end);
    boolean follows = own && first == site.end();
    boolean duration = CalendarUnits.isDuration(site.quantity());
    if (head == end - 1 && NounPhrases.isPeriod(graph, head) && !follows && !duration) {
      return null; // "earned 4 million in the [year]"
    }
    TextSpan span = site.in(graph).span(first, end);
    return new Concept(
        span,
        graph.lemma(head),
        own ? head : Token.NO_HEAD,
        follows ? span.end() : site.quantity().end(),
        RULE);
  }

  /** The word that the others hang on: of several the first noun. */
  private static int head(SentenceGraph graph, int first, int end) {
    int head = Token.NO_HEAD;
    for (int i = first; i < end; i++) {
      boolean top = graph.head(i) < first || graph.head(i) >= end;
      if (top && (head == Token.NO_HEAD || graph.noun(i) && !graph.noun(head))) {
        head = i;
      }
    }
    return head == Token.NO_HEAD ? end - 1 : head;
  }
}
