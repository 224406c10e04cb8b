package org.tallywire.language.claim;

import java.util.Map;
import java.util.Set;
import org.tallywire.language.text.Token;

/**
 * States that tell what happened: "[she] was dead", "left [him] wounded", "[the suspect] is in
 * custody", "took [the boy] to hospital", "[two] in critical condition", "[a man] with a gunshot
 * wound", "the [injured woman]".
 */
final class StateRoles {
  private static final Map<String, String> STATES = EventWords.of("state");
  private static final Map<String, String> MODIFIERS = EventWords.of("modifier");
  private static final Map<String, String> ADVERBS = EventWords.of("adverb");
  private static final Set<String> BEING = WordLists.of("being-verbs");
  private static final Set<String> FINDING = WordLists.of("finding-verbs");
  private static final Set<String> HOSPITALS = WordLists.of("hospitals");
  private static final Set<String> HOSPITAL_NAMES = WordLists.of("hospital-names");
  private static final Set<String> BRINGING = WordLists.of("bringing-verbs");
  private static final Set<String> CONDITIONS = WordLists.of("conditions");
  private static final Set<String> CUSTODY = WordLists.of("custody");
  private static final Set<String> JAILING = WordLists.of("jailing-verbs");
  private static final Set<String> WOUNDS = WordLists.of("wounds");
  private static final Set<String> GUNSHOT = WordLists.of("gunshot");
  private static final Set<String> NO_HARM = WordLists.of("no-harm");
  private static final Set<String> PERSONS = WordLists.of("persons");
  private static final Set<String> MILD = WordLists.of("mild");

  private static final String STATE = "state";

  private final EventRoles roles;
  private final SentenceGraph graph;

  StateRoles(EventRoles roles) {
    this.roles = roles;
    graph = roles.graph();
  }

  void read() {
    for (int i = 0; i < graph.size(); i++) {
      String lower = graph.lower(i);
      String state = STATES.get(lower);
      if (state != null) {
        listed(i, state);
        state(i, state);
      }
      String modifier = MODIFIERS.get(lower);
      if (modifier != null && graph.relation(i).equals("nmod") && beside(i, graph.head(i))) {
        roles.add(graph.head(i), modifier, i, "modifier");
      }
      if (graph.relation(i).equals("pobj")) {
        phrase(i);
        among(i);
      }
      if (ADVERBS.containsKey(lower) && graph.pos(i - 1).equals("CD")) {
        roles.add(i - 1, ADVERBS.get(lower), i, "adverb");
      }
    }
  }

  /** Nothing but modifiers between: not "the dead were Mari and Ovid". */
  private boolean beside(int modifier, int noun) {
    if (noun < modifier) {
      return false;
    }
    for (int i = modifier + 1; i < noun; i++) {
      if (!graph.pos(i).matches("NN.*|JJ.*|CD|HYPH|VBN|VBG|,")) {
        return false;
      }
    }
    return true;
  }

  /** "the dead were [Mari Tamm] and [Ovid Sorg]", "the wounded included [a nurse]". */
  private void listed(int i, String event) {
    boolean subject = graph.lower(i - 1).equals("the") && graph.relation(i).startsWith("nsubj");
    int verb = subject ? graph.head(i) : Token.NO_HEAD;
    if (verb > i && graph.lemma(verb).matches("be|include")) {
      roles.add(graph.child(verb, "attr", "dobj"), event, verb, "listed");
    }
  }

  /**
   * "among the dead were [12 children]", "[two nurses] are among those killed", "[12 children]
   * among the dead". The trap: "shared among the injured families".
   */
  private void among(int i) {
    int preposition = graph.head(i);
    String event = graph.lower(preposition).equals("among") ? struck(i) : null;
    int head = event == null ? Token.NO_HEAD : graph.head(preposition);
    if (head < 0) {
      return;
    }
    if (graph.lemma(head).equals("be")) {
      int told = graph.child(head, "attr");
      roles.add(told >= 0 ? told : graph.child(head, "nsubj"), event, head, "among");
    } else if (graph.noun(head) && head < preposition) {
      roles.add(head, event, preposition, "among");
    }
  }

  /** What befell "the dead", "the 40 dead", "those killed", "the 40 people killed"; or null. */
  private String struck(int noun) {
    int article = noun - 1;
    while (graph.pos(article).equals("CD")) {
      article--;
    }
    String event = STATES.get(graph.lower(noun));
    if (event != null && graph.lower(article).equals("the") && !graph.noun(noun + 1)) {
      return event;
    }
    int participle = graph.child(noun, "acl");
    return participle == noun + 1 ? STATES.get(graph.lower(participle)) : null;
  }

  /** "[she] was dead", "found [him] dead", "[3] dead". */
  private void state(int i, String event) {
    int head = graph.head(i);
    boolean gone =
        graph.lower(i).equals("missing")
            && graph.verb(i)
            && graph.child(i, "dobj") < 0
            && !graph.lower(i + 1).matches("for|out|from|you|the|my|his|her");
    if (gone) {
      roles.add(graph.child(i, "nsubj"), event, i, STATE);
    }
    if (graph.verb(i) && graph.child(i, "nsubj", "nsubjpass", "aux", "auxpass", "dobj") >= 0) {
      return; // a clause of its own, which the verb rules read
    }
    String relation = graph.relation(i);
    boolean more = graph.lower(i - 1).matches("more|others") && graph.pos(i - 2).equals("CD");
    if (more && !graph.verb(head < 0 ? i : head)) {
      roles.add(i - 2, event, i, STATE);
      return;
    }
    boolean bare =
        graph.pos(i - 1).equals("CD") && (head == i - 1 || graph.head(i - 1) == i || head < 0);
    if (bare || graph.pos(i - 1).equals("CD") && relation.equals("conj")) {
      roles.add(i - 1, event, i, STATE);
      return;
    }
    if (head < 0 || graph.pos(i).startsWith("NN")) {
      headless(i, event);
      return;
    }
    boolean complement = relation.matches("acomp|attr|oprd|xcomp|advcl|ccomp|advmod");
    if (complement && graph.verb(head) && !graph.lower(i).equals("shot")) {
      String verb = graph.lemma(head);
      boolean chronic = graph.lower(i).equals("homeless");
      if (!chronic && (BEING.contains(verb) || verb.matches("'s|’s|'re|’re"))) {
        roles.add(Patients.subject(graph, head), event, i, STATE);
      } else if (FINDING.contains(verb)) {
        roles.add(Patients.ofState(graph, head), event, i, STATE);
      }
    } else if (relation.equals("conj")
        && graph.relation(head).matches("acomp|attr|oprd")
        && graph.verb(graph.head(head))) {
      roles.add(Patients.ofState(graph, graph.head(head)), event, i, STATE);
    } else if (relation.matches("acl|nmod|relcl|amod")
        && head < i
        && graph.noun(head)
        && !graph.verb(i)) {
      roles.add(head, event, i, STATE);
    }
  }

  /** "Boy, 9, dead after fall": the head of a headline. */
  private void headless(int i, String event) {
    int subject = graph.child(i, "nsubj");
    boolean adjective = graph.pos(i).matches("JJ|VBN") && !graph.lower(i).equals("shot");
    if (adjective && subject >= 0 && subject < i) {
      roles.add(subject, event, i, STATE);
    }
  }

  private void phrase(int i) {
    int preposition = graph.head(i);
    String lemma = graph.lemma(i);
    String in = graph.lower(preposition);
    if (preposition < 0 || preposition > i) {
      return;
    }
    if (CUSTODY.contains(lemma) && in.matches("in|into")) {
      custody(preposition, lemma);
    } else if (lemma.equals("bar") && in.equals("behind")) {
      custody(preposition, lemma);
    } else if (lemma.equals("arrest") && in.equals("under")) {
      custody(preposition, lemma);
    } else if (lemma.equals("condition") && in.equals("in") && condition(i)) {
      carried(preposition, "injure", "condition", null);
    } else if (lemma.equals("surgery") && in.equals("in")) {
      carried(preposition, "injure", "condition", BEING);
    } else if (hospital(i) && in.matches("to|at|in|into|from")) {
      hospitalized(preposition, in);
    } else if (WOUNDS.contains(lemma) && in.matches("with|from|of|for")) {
      wounded(preposition, i, in);
    }
  }

  private boolean condition(int noun) {
    return graph.children(noun).stream().anyMatch(child -> CONDITIONS.contains(graph.lower(child)));
  }

  private boolean hospital(int noun) {
    if (HOSPITALS.contains(graph.lemma(noun))) {
      return true;
    }
    return graph.lemma(noun).equals("center")
        && graph.children(noun).stream()
            .anyMatch(child -> HOSPITAL_NAMES.contains(graph.lower(child)));
  }

  /** "is in custody", "took him into custody", "the man in custody"; not "died in custody". */
  private void custody(int preposition, String place) {
    int head = graph.head(preposition);
    if (head < 0) {
      return;
    }
    int pobj = graph.child(preposition, "pobj");
    if (pobj >= 0 && graph.lower(pobj + 1).equals("of")) {
      return; // "in the custody of his aunt"
    }
    boolean sure = place.matches("custody|bar|arrest");
    if (graph.verb(head)) {
      boolean fits =
          JAILING.contains(graph.lemma(head))
              && !graph.lemma(head).matches(sure ? "-" : "take|put|wait|leave|place|keep");
      roles.add(fits ? Patients.ofState(graph, head) : -1, "arrest", preposition, "custody");
    } else if (sure && graph.noun(head) || sure && graph.pos(head).matches("CD|PRP")) {
      roles.add(
          graph.lemma(head).matches("life|birth|child#") ? -1 : head,
          "arrest",
          preposition,
          "custody");
    }
  }

  private void hospitalized(int preposition, String in) {
    int head = graph.head(preposition);
    if (head < 0 || !graph.verb(head)) {
      return;
    }
    String verb = graph.lemma(head);
    boolean passive = Patients.passive(graph, head);
    boolean object = graph.child(head, "dobj") >= 0;
    boolean bare = graph.pos(head).equals("VBN") && graph.child(head, "nsubj") >= 0;
    boolean brought =
        BRINGING.contains(verb)
            && (passive || object || bare || verb.equals("go") && in.equals("to"));
    boolean released = verb.matches("release|discharge|check") && passive;
    boolean lies =
        verb.matches("be|remain|stay|recover|recuperate") && in.matches("in|at") && !object;
    boolean from = in.equals("from") && !released;
    if ((brought || released || lies) && !from && !safe()) {
      roles.add(Patients.ofState(graph, head), "injure", preposition, "hospital");
    }
  }

  private boolean safe() {
    for (int i = 0; i < graph.size(); i++) {
      if (NO_HARM.contains(graph.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "suffering from a gunshot wound", "was found with injuries"; not "charged with wounding". */
  private void wounded(int preposition, int wound, String in) {
    int head = graph.head(preposition);
    if (head < 0 || in.equals("of") || in.equals("for") && !graph.lemma(head).equals("treat")) {
      return;
    }
    int inner = graph.head(head);
    boolean place =
        graph.pos(head).equals("NN") && !PERSONS.contains(graph.lemma(head)) && inner >= 0;
    if (place && graph.relation(head).equals("pobj")) {
      head = graph.head(inner); // "fell to the floor with a wound"
    }
    if (head < 0) {
      return;
    }
    if (graph.verb(head)) {
      String verb = graph.lemma(head);
      boolean fits =
          verb.matches(
              "suffer|find|be|fall|arrive|hospitalize|leave|show|discover|locate|lie|take|transport|treat|recover|stumble|walk|rush");
      roles.add(
          fits ? Patients.ofState(graph, head) : -1, wound(graph, wound), preposition, "wound");
    } else if (graph.noun(head) || graph.pos(head).matches("CD|PRP")) {
      roles.add(head, wound(graph, wound), preposition, "wound");
    }
  }

  /** A gunshot wound leaves the fate open, unless it is said to be slight; others only injure. */
  static String wound(SentenceGraph graph, int noun) {
    boolean shot = false;
    boolean mild = false;
    for (int child : graph.children(noun)) {
      if (graph.lower(child).matches("fatal|mortal")) {
        return "kill";
      }
    }
    int begin = NounPhrases.fullBegin(graph, noun);
    for (int i = begin; i < noun; i++) {
      shot |= GUNSHOT.contains(graph.lower(i));
      mild |= MILD.contains(graph.lower(i));
    }
    return shot && !mild ? "shoot" : "injure";
  }

  /** Whom a preposition's phrase is said of. */
  private void carried(int preposition, String event, String rule, Set<String> verbs) {
    int head = graph.head(preposition);
    if (head < 0) {
      return;
    }
    if (graph.verb(head)) {
      boolean fits = verbs == null || verbs.contains(graph.lemma(head));
      roles.add(fits ? Patients.ofState(graph, head) : Token.NO_HEAD, event, preposition, rule);
    } else if (graph.noun(head) || graph.pos(head).matches("CD|PRP")) {
      int above = hospital(head) && graph.head(head) >= 0 ? graph.head(graph.head(head)) : -1;
      int verb = above >= 0 && graph.verb(above) ? above : -1;
      roles.add(verb >= 0 ? Patients.ofState(graph, verb) : head, event, preposition, rule);
    }
  }
}
