package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * What happened, for numbers of victims whose sentence doesn't say: the event that the text named
 * last. "[The tsunami] struck on Sunday. More than 100,000 people are believed to have died." The
 * trap: nothing is taken from more than three sentences back.
 */
final class Events {
  private static final Set<String> NOUNS = WordLists.of("event-nouns");
  private static final int REACH = 3;

  private final AnnotatedDocument document;
  private final HolderPhrases phrases;

  Events(AnnotatedDocument document, HolderPhrases phrases) {
    this.document = document;
    this.phrases = phrases;
  }

  /** Whether a token names an event. */
  static boolean is(SentenceGraph graph, int i) {
    return graph.noun(i) && NOUNS.contains(graph.lemma(i));
  }

  /**
   * "a [collision] with a warship leaving 79 missing": the event that the nearer noun belongs to.
   */
  static int whole(SentenceGraph graph, int noun) {
    int preposition = graph.relation(noun).equals("pobj") ? graph.head(noun) : -1;
    int above = preposition < 0 ? -1 : graph.head(preposition);
    return above >= 0 && is(graph, above) ? above : noun;
  }

  /** The event named last before a number, in its sentence or one of the few before it. */
  Optional<Holder> lastBefore(NumberSite site) {
    Optional<Holder> here = last(site.graph(), site, site.first());
    List<Sentence> sentences = document.sentences();
    int number = site.graph().sentence().number();
    for (int i = number - 1; here.isEmpty() && i >= 0 && i >= number - REACH; i--) {
      Sentence sentence = sentences.get(i);
      if (mentionsEvent(sentence)) {
        SentenceGraph graph = new SentenceGraph(sentence);
        here = last(graph, site.in(graph), graph.size());
      }
    }
    return here;
  }

  private Optional<Holder> last(SentenceGraph graph, NumberSite site, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (is(graph, i) && !graph.relation(i).matches("compound|nmod")) {
        return Optional.of(phrases.phrase(site, i));
      }
    }
    return Optional.empty();
  }

  private static boolean mentionsEvent(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.pos().startsWith("NN") && NOUNS.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }
}
