package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallywire.language.text.Token;

/** Whom a verb strikes, by the parse: the object, or the subject of the passive. */
final class Patients {
  /** Longest chain of joined verbs that shares a subject. */
  private static final int MOST_STEPS = 4;

  private Patients() {}

  /** Whether the verb is in the passive, by itself or with the verb that it is joined to. */
  static boolean passive(SentenceGraph graph, int verb) {
    if (graph.child(verb, "auxpass", "nsubjpass") >= 0) {
      return true;
    }
    int head = graph.head(verb);
    boolean joined =
        graph.relation(verb).equals("conj")
            && graph.pos(verb).equals("VBN")
            && head >= 0
            && graph.verb(head)
            && graph.child(verb, "nsubj", "dobj", "aux") < 0;
    return joined && passive(graph, head);
  }

  /** The verb's subject, its own or that of the verb it is joined to; else NO_HEAD. */
  static int subject(SentenceGraph graph, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      boolean finite =
          graph.verb(at) && !(graph.pos(at).equals("VBG") && graph.child(at, "aux") < 0);
      int subject = finite ? graph.ownSubject(at) : graph.child(at, "nsubj", "nsubjpass");
      if (subject >= 0) {
        return meant(graph, at, subject);
      }
      if (graph.relation(at).equals("acl") && graph.noun(graph.head(at))) {
        return graph.head(at);
      }
      boolean shares = graph.relation(at).matches("conj|xcomp|advcl|oprd|acomp");
      at = shares ? graph.head(at) : Token.NO_HEAD;
    }
    return Token.NO_HEAD;
  }

  /** Whom a state that hangs on a verb belongs to: "was found [dead]", "left him [dead]". */
  static int ofState(SentenceGraph graph, int verb) {
    if (passive(graph, verb)) {
      return subject(graph, verb);
    }
    int object = graph.child(verb, "dobj");
    return object >= 0 ? object : subject(graph, verb);
  }

  /** "the girl [who] was shot": the noun that the clause belongs to. */
  static int meant(SentenceGraph graph, int verb, int subject) {
    if (!graph.pos(subject).matches("WP|WDT") && !graph.lower(subject).equals("that")) {
      return subject;
    }
    int at = verb;
    for (int steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
      if (graph.relation(at).equals("relcl")) {
        return graph.head(at);
      }
      at = graph.relation(at).matches("conj|ccomp") ? graph.head(at) : Token.NO_HEAD;
    }
    return Token.NO_HEAD;
  }

  /** Whether a verb only says what somebody wants, may or does not do. */
  static boolean unreal(SentenceGraph graph, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      if (graph.verb(at) && negated(graph, at)) {
        return true;
      }
      if (graph.verb(at) && wished(graph, at)) {
        return true;
      }
      boolean up =
          graph.relation(at).matches("xcomp|oprd|acomp|attr|conj") && sharesForm(graph, at);
      at = up ? graph.head(at) : Token.NO_HEAD;
    }
    return false;
  }

  /** A joined verb with a form of its own stands for itself: "did not stop and [was shot]". */
  private static boolean sharesForm(SentenceGraph graph, int at) {
    return !graph.relation(at).equals("conj")
        || graph.child(at, "aux", "auxpass", "nsubj", "nsubjpass") < 0
            && !graph.pos(at).matches("VB[DZP]");
  }

  private static boolean negated(SentenceGraph graph, int verb) {
    for (int child : graph.children(verb)) {
      boolean not =
          graph.relation(child).equals("neg")
              || graph.lower(child).matches("never|n't|nearly|almost");
      if (not && child < verb + 2) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> RAISING = WordLists.of("raising");

  private static boolean wished(SentenceGraph graph, int verb) {
    if (!graph.infinitive(verb)) {
      return false;
    }
    int head = graph.head(verb);
    return head < 0 || !RAISING.contains(graph.lemma(head));
  }

  /** The phrase and those joined to it: "[a man] and [his son]". */
  static List<Integer> joined(SentenceGraph graph, int patient) {
    List<Integer> all = new ArrayList<>(List.of(patient));
    for (int i = 0; i < all.size() && all.size() < 12; i++) {
      int tail = Math.max(all.get(i), inLaw(graph, all.get(i)) - 1);
      List<Integer> children = new ArrayList<>(graph.children(all.get(i)));
      if (tail > all.get(i)) {
        children.addAll(graph.children(tail));
      }
      for (int child : children) {
        boolean nominal =
            graph.noun(child) || graph.pos(child).matches("PRP|CD") || yearOld(graph, child);
        boolean listed =
            graph.relation(child).equals("appos")
                && graph.child(child, "conj") >= 0
                && graph.child(child, "poss") >= 0; // "Mari Tamm, [her husband] and a guard"
        boolean same =
            graph.pos(child - 1).equals("CC")
                && graph.lower(child + 1).equals("of"); // "a boy and son of"
        if (!same
            && (listed || graph.relation(child).equals("conj"))
            && nominal
            && child > all.get(i)
            && !all.contains(child)) {
          all.add(child);
        }
      }
    }
    return all;
  }

  /**
   * Index after "-in-law" behind a noun: "daughter[-in-law]"; the noun's own where there is none.
   */
  static int inLaw(SentenceGraph graph, int noun) {
    boolean law =
        graph.pos(noun + 1).equals("HYPH")
            && graph.lower(noun + 2).equals("in")
            && graph.lower(noun + 4).equals("law");
    return law ? noun + 5 : noun;
  }

  /** "the 3-year-[old]". */
  static boolean yearOld(SentenceGraph graph, int i) {
    return graph.lower(i).equals("old")
            && graph.pos(i - 1).equals("HYPH")
            && graph.lower(i - 2).startsWith("year")
        || graph.lower(i).matches(".*-year-olds?|olds")
        || graph.lower(i).equals("old") && graph.lower(i - 1).matches(".*-?years?-?");
  }
}
