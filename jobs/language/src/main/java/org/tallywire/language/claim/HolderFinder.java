package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.Token;

/**
 * Whose the number is: the possessor ("[Russia]'s 94,000 troops"), the people a thing is named
 * after ("70,000 [Russian] troops"), for victims who or what did it ("[the blast] killed seven"),
 * else the subject of the verb ("[Russia] has massed 94,000 troops"), else the possessor of what is
 * measured.
 */
final class HolderFinder {
  private static final Set<String> VICTIM_VERBS = WordLists.of("victim-verbs");
  private static final Set<String> EVENT_NOUNS = WordLists.of("event-nouns");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> HE_OR_SHE = Set.of("he", "she", "his", "her");
  private static final Set<String> IT = Set.of("it", "its");

  /** A verb in one of these relations has the subject of the verb above it. */
  private static final Set<String> SHARED_SUBJECT =
      Set.of("xcomp", "conj", "advcl", "pcomp", "acl", "relcl", "dep");

  private static final int MOST_CLAUSES = 4;

  private final Mentions mentions;

  HolderFinder(Mentions mentions) {
    this.mentions = mentions;
  }

  Optional<Holder> find(NumberSite site, Concept concept) {
    if (site.quantity().kind() == QuantityKind.AGE) {
      return aged(site);
    }
    Optional<Holder> possessor = possessor(site, concept);
    if (possessor.isPresent() || !site.graph().parsed()) {
      return possessor;
    }
    int verb = site.graph().governingVerb(site.top());
    if (verb < 0) {
      return complement(site, concept);
    }
    if (VICTIM_VERBS.contains(site.graph().token(verb).lemma()) && suffers(site, verb)) {
      return agent(site, verb)
          .or(() -> passive(site.graph(), verb) ? Optional.empty() : subject(site, verb, concept))
          .or(() -> event(site, verb));
    }
    return people(site, concept)
        .or(() -> subject(site, verb, concept))
        .or(() -> agent(site, verb))
        .or(() -> complement(site, concept));
  }

  /**
   * "Robert Napier, 25", "37-year-old reporter Ovidiu Ohanesian": the person named next to the age.
   */
  private Optional<Holder> aged(NumberSite site) {
    SentenceGraph graph = site.graph();
    int end = graph.sentence().end();
    for (EntityMention mention : mentions.within(site.quantity().end(), end)) {
      int between = graph.tokenAt(mention.begin()) - site.end();
      if (mention.type() == EntityType.PERSON && between <= 3) {
        return Optional.of(named(mention));
      }
      break;
    }
    Optional<EntityMention> last =
        mentions.lastBefore(site.quantity().begin(), m -> m.type() == EntityType.PERSON);
    return last.filter(m -> m.begin() >= graph.sentence().begin()).map(this::named);
  }

  private Optional<Holder> possessor(NumberSite site, Concept concept) {
    SentenceGraph graph = site.graph();
    int head = concept == null ? Token.NO_HEAD : concept.headToken();
    if (head < 0) {
      return Optional.empty();
    }
    int owner = graph.child(head, "poss");
    if (owner < 0) {
      owner = graph.child(site.top(), "poss");
    }
    if (owner < 0) {
      return Optional.empty();
    }
    return graph.pos(owner).equals("PRP$")
        ? pronoun(graph, owner)
        : Optional.of(phrase(site, owner));
  }

  /** "70,000 [Russian] troops": the people in the counted phrase. */
  private Optional<Holder> people(NumberSite site, Concept concept) {
    if (concept == null || concept.headToken() < 0) {
      return Optional.empty();
    }
    return mentions.within(concept.span().begin(), concept.span().end()).stream()
        .filter(m -> m.type() == EntityType.NORP || m.type() == EntityType.GPE)
        .filter(m -> m.end() < site.graph().token(concept.headToken()).end())
        .findFirst()
        .map(this::named);
  }

  private Optional<Holder> subject(NumberSite site, int from, Concept concept) {
    SentenceGraph graph = site.graph();
    int verb = from;
    for (int clause = 0; clause < MOST_CLAUSES && verb >= 0; clause++) {
      int subject = graph.ownSubject(verb);
      if (subject >= 0) {
        if (graph.under(site.number(), subject)) {
          return Optional.empty();
        }
        if (concept != null
            && concept.headToken() >= 0
            && graph.under(concept.headToken(), subject)) {
          return concept.headToken() == subject && graph.pos(subject).startsWith("NNP")
              ? Optional.of(phrase(site, subject))
              : complement(site, concept);
        }
        return said(site, verb, subject);
      }
      int above = graph.head(verb);
      if (above >= 0 && graph.noun(above) && graph.relation(verb).matches("acl|relcl")) {
        return Optional.of(phrase(site, above));
      }
      if (!SHARED_SUBJECT.contains(graph.relation(verb)) || graph.child(verb, "expl") >= 0) {
        return Optional.empty();
      }
      verb = above >= 0 && graph.verb(above) ? above : graph.governingVerb(verb);
    }
    return Optional.empty();
  }

  /** The subject's words; for a relative pronoun its noun, for "he" the person named last. */
  private Optional<Holder> said(NumberSite site, int verb, int subject) {
    SentenceGraph graph = site.graph();
    if (RELATIVE.contains(graph.lower(subject)) && graph.pos(subject).startsWith("W")) {
      int noun = graph.head(verb);
      return noun >= 0 && graph.noun(noun) ? Optional.of(phrase(site, noun)) : Optional.empty();
    }
    if (graph.pos(subject).equals("PRP")) {
      return pronoun(graph, subject);
    }
    return graph.noun(subject) ? Optional.of(phrase(site, subject)) : Optional.empty();
  }

  /** "he", "her", "its": the person, or the organization or country, named last. */
  private Optional<Holder> pronoun(SentenceGraph graph, int pronoun) {
    String word = graph.lower(pronoun);
    Set<EntityType> types =
        HE_OR_SHE.contains(word)
            ? Set.of(EntityType.PERSON)
            : IT.contains(word) ? Set.of(EntityType.ORG, EntityType.GPE) : Set.of();
    return mentions
        .lastBefore(graph.token(pronoun).begin(), m -> types.contains(m.type()))
        .map(this::named);
  }

  /** "freed by [the court]". */
  private Optional<Holder> agent(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    int by = graph.child(verb, "agent");
    int noun = by < 0 ? -1 : graph.child(by, "pobj");
    return noun >= 0 && !graph.under(site.number(), noun)
        ? Optional.of(phrase(site, noun))
        : Optional.empty();
  }

  /**
   * Whether the number counts those that the verb strikes: its object, or the subject of its
   * passive.
   */
  private static boolean suffers(NumberSite site, int verb) {
    int subject = site.graph().ownSubject(verb);
    return subject < 0
        || !passive(site.graph(), verb)
        || site.graph().under(site.number(), subject);
  }

  private static boolean passive(SentenceGraph graph, int verb) {
    return graph.child(verb, "nsubjpass", "auxpass") >= 0;
  }

  /** "killed in [the explosion]". */
  private Optional<Holder> event(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    List<Integer> verbs = new ArrayList<>(List.of(verb));
    verbs.addAll(graph.children(verb).stream().filter(c -> isConjunct(graph, c)).toList());
    if (isConjunct(graph, verb)) {
      verbs.add(graph.head(verb));
    }
    for (int at : verbs) {
      for (int child : graph.children(at)) {
        int noun = graph.relation(child).equals("prep") ? graph.child(child, "pobj") : -1;
        if (noun >= 0 && EVENT_NOUNS.contains(graph.token(noun).lemma())) {
          return Optional.of(phrase(site, noun));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isConjunct(SentenceGraph graph, int verb) {
    return graph.relation(verb).equals("conj") && graph.verb(verb);
  }

  /** "exports of [Thailand]", "assets of [the bank]": the possessor of what is measured. */
  private Optional<Holder> complement(NumberSite site, Concept concept) {
    SentenceGraph graph = site.graph();
    int head = concept == null ? -1 : concept.headToken();
    if (head < 0) {
      return Optional.empty();
    }
    for (int child : graph.children(head)) {
      int noun =
          Set.of("of", "by", "at").contains(graph.lower(child)) ? graph.child(child, "pobj") : -1;
      if (noun >= 0 && graph.noun(noun) && !site.inside(noun)) {
        return Optional.of(phrase(site, noun));
      }
    }
    return people(site, concept);
  }

  private Holder phrase(NumberSite site, int head) {
    SentenceGraph graph = site.graph();
    int begin = NounPhrases.fullBegin(graph, head);
    int end = NounPhrases.endWithComplement(graph, head, 6);
    TextSpan span = site.span(begin, end);
    List<EntityMention> inside = mentions.within(span.begin(), span.end());
    return new Holder(span, inside.isEmpty() ? null : inside.get(inside.size() - 1));
  }

  private Holder named(EntityMention mention) {
    return new Holder(new TextSpan(mention.begin(), mention.end(), mention.text()), mention);
  }
}
