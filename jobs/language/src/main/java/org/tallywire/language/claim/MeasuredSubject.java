package org.tallywire.language.claim;

import org.tallywire.language.text.Token;

/**
 * The noun whose amount a verb tells: its subject, that of the verb it shares one with, or the noun
 * that its clause describes: "[exports] rose to 5", "[the model] is expected to cost 5", "[the
 * debt], which stood at 5", "[the probe], weighing 5 tonnes".
 */
final class MeasuredSubject {
  private static final int MOST_CLAUSES = 4;

  private MeasuredSubject() {}

  /** Index of the noun, or {@link Token#NO_HEAD}. */
  static int of(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    int at = verb;
    for (int clause = 0; clause < MOST_CLAUSES && at >= 0; clause++) {
      int subject = graph.ownSubject(at);
      if (graph.child(at, "expl") >= 0) {
        return Token.NO_HEAD; // "there were 5,000"
      }
      if (subject >= 0 && graph.pos(subject).startsWith("W")) {
        boolean beside = graph.lower(subject - 1).equals(",") && graph.noun(subject - 2);
        return beside && (graph.head(at) < 0 || !graph.noun(graph.head(at)))
            ? subject - 2
            : noun(graph, graph.head(at)); // "which stood at 5"
      }
      if (subject >= 0 && graph.lower(subject).equals("each")) {
        return noun(graph, graph.head(at)); // "the satellites, each weighing 5"
      }
      if (subject >= 0) {
        int near = graph.pos(subject).matches("VB[DZP]?") ? ClauseSubject.of(graph, at) : -1;
        if (near >= 0 && !graph.under(site.number(), near)) {
          return near; // a noun that the tagger took for a verb stands before it
        }
        boolean names = graph.noun(subject) || graph.pos(subject).equals("VBG");
        return names && !graph.under(site.number(), subject) ? subject : Token.NO_HEAD;
      }
      int above = graph.head(at);
      if (above >= 0 && graph.relation(at).equals("pcomp")) {
        // "[shares] were suspended after losing 5"
        int main = graph.head(above);
        int common = main >= 0 && graph.verb(main) ? graph.ownSubject(main) : Token.NO_HEAD;
        boolean names = common >= 0 && graph.pos(common).startsWith("NNP");
        return names ? Token.NO_HEAD : noun(graph, common);
      }
      if (above < 0 || !graph.relation(at).matches("xcomp|conj|acl|relcl|advcl|dep|acomp|ccomp")) {
        return Token.NO_HEAD;
      }
      if (graph.noun(above)) {
        return above;
      }
      boolean infinitive = graph.relation(at).matches("xcomp|ccomp");
      if (graph.relation(at).equals("ccomp") && graph.child(at, "aux") < 0) {
        return Token.NO_HEAD;
      }
      int object = infinitive ? graph.child(above, "dobj") : -1;
      if (object > above && object < at) {
        return noun(graph, object); // "expects the model to cost 5"
      }
      at = above;
    }
    return Token.NO_HEAD;
  }

  private static int noun(SentenceGraph graph, int i) {
    return i >= 0 && graph.noun(i) ? i : Token.NO_HEAD;
  }
}
