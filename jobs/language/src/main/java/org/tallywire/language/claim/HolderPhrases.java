package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.entity.EntityMention;

/** Makes holders of noun phrases, names and pronouns. */
final class HolderPhrases {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  /** How many tokens of a sentence are searched for who says it. */
  private static final int LONGEST_QUOTE = 80;

  private static final Set<String> SPEAKERS = Set.of("i", "we");
  private static final Set<String> REPORTING = WordLists.of("reporting-verbs");

  private final Mentions mentions;
  private final Anaphora anaphora;

  HolderPhrases(Mentions mentions, Anaphora anaphora) {
    this.mentions = mentions;
    this.anaphora = anaphora;
  }

  Mentions mentions() {
    return mentions;
  }

  /** The whole noun phrase of a head: "[an explosion at a plant in the north] killed 14". */
  Holder phrase(NumberSite site, int head) {
    SentenceGraph graph = site.graph();
    int name = apposed(graph, head);
    if (name != head) {
      return phrase(site, name);
    }
    int from = NounPhrases.fullBegin(graph, head);
    TextSpan core = site.span(from, head + 1);
    HolderExtent extent = new HolderExtent(graph, mentions.within(core.begin(), core.end()));
    int noun = extent.head(from, head);
    int begin = withoutSeat(graph, extent.begin(from, noun), noun);
    if (begin < noun && graph.pos(begin).equals("POS")) {
      begin++; // "the 6-year-old's [family]"
    }
    int end = noun < head ? noun + 1 : NounPhrases.fullEnd(graph, head);
    if (site.first() > head && site.first() < end) {
      end = NounPhrases.endWithComplement(graph, head, 6);
    }
    TextSpan span = site.span(begin, extent.end(begin, Math.max(end, noun + 1)));
    return new Holder(span, entity(graph, noun, span));
  }

  /** "the Osk-based [Veld Bank]": where it sits is no part of its name. */
  private static int withoutSeat(SentenceGraph graph, int begin, int head) {
    for (int i = head - 1; i >= begin; i--) {
      if (graph.lower(i).endsWith("based") && graph.pos(head).startsWith("NNP")) {
        return i + 1;
      }
    }
    return begin;
  }

  /** The words from one token to the head: "a 12-year-old [conscript]". */
  Holder between(NumberSite site, int from, int head) {
    SentenceGraph graph = site.graph();
    int begin = from;
    while (begin < head && graph.pos(begin).matches("HYPH|POS")) {
      begin++;
    }
    TextSpan span = site.span(begin, head + 1);
    return new Holder(span, entity(graph, head, span));
  }

  /** The name that covers the head, else the last one inside the phrase. */
  private EntityMention entity(SentenceGraph graph, int head, TextSpan span) {
    List<EntityMention> inside = mentions.within(span.begin(), span.end());
    int at = graph.token(head).begin();
    return inside.stream()
        .filter(mention -> mention.begin() <= at && at < mention.end())
        .findFirst()
        .orElse(inside.isEmpty() ? null : inside.get(inside.size() - 1));
  }

  Holder named(EntityMention mention) {
    return new Holder(new TextSpan(mention.begin(), mention.end(), mention.text()), mention);
  }

  /**
   * What a subject or object means: its words; for a relative pronoun its noun, for "he" or "it"
   * the person or thing meant.
   *
   * @param verb the verb that the noun belongs to
   */
  Optional<Holder> meant(NumberSite site, int verb, int noun) {
    SentenceGraph graph = site.graph();
    if (RELATIVE.contains(graph.lower(noun)) && graph.pos(noun).startsWith("W")) {
      int above = graph.head(verb);
      return above >= 0 && graph.noun(above) && !NounPhrases.isTime(graph, above)
          ? Optional.of(phrase(site, above))
          : Optional.empty();
    }
    int speaker = SPEAKERS.contains(graph.lower(noun)) ? speaker(graph) : -1;
    if (speaker >= 0 && !graph.under(site.number(), speaker)) {
      return Optional.of(phrase(site, speaker)); // "We need 60,000," [the director] said
    }
    if (graph.pos(noun).startsWith("PRP")) {
      return pronoun(site, noun);
    }
    boolean adjective = graph.pos(noun).equals("JJ") && graph.child(noun, "det") >= 0;
    boolean names = graph.noun(noun) || graph.pos(noun).equals("CD") || adjective;
    return names && !graph.under(site.number(), noun)
        ? Optional.of(phrase(site, noun))
        : Optional.empty();
  }

  /** Who says what the sentence quotes, or -1. */
  private static int speaker(SentenceGraph graph) {
    for (int i = 0; i < Math.min(graph.size(), LONGEST_QUOTE); i++) {
      int subject = graph.verb(i) && REPORTING.contains(graph.lemma(i)) ? graph.ownSubject(i) : -1;
      if (subject >= 0 && graph.noun(subject)) {
        return subject;
      }
    }
    return -1;
  }

  /** "her rival, former minister [Tunde Bakari], took": the name tells more than the role. */
  private static int apposed(SentenceGraph graph, int noun) {
    int other = graph.named(noun) ? -1 : graph.child(noun, "appos");
    return other > noun && graph.named(other) && graph.pos(other).startsWith("NNP") ? other : noun;
  }

  /** Whom a pronoun means; its own words where the text named nobody before. */
  Optional<Holder> pronoun(NumberSite site, int pronoun) {
    SentenceGraph graph = site.graph();
    boolean personal = graph.pos(pronoun).equals("PRP");
    return anaphora
        .meant(graph, pronoun)
        .map(this::named)
        .or(
            () ->
                personal
                    ? Optional.of(new Holder(site.span(pronoun, pronoun + 1), null))
                    : Optional.empty());
  }
}
