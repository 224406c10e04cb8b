package org.tallywire.language.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.attribution.Draft.Phrase;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.InOrder;

/**
 * What the sources of a document are and which names stand for them. Pronouns and bare roles take
 * the last source they fit. Sources must be asked for in order of position.
 */
final class Sources {
  /**
   * A source.
   *
   * @param span its words
   * @param entity the name that it means, or null
   * @param kind what it is
   */
  record Source(TextSpan span, EntityMention entity, SourceKind kind) {}

  private final AnnotatedDocument document;
  private final List<EntityMention> mentions;
  private final CueLexicon lexicon;
  private final Map<String, EntityMention> personByRole = new HashMap<>();
  private final DescribedPersons described;
  private final MeantBodies bodies;
  private Source lastPerson;
  private Source lastOrganization;
  private Source lastPlural;

  Sources(AnnotatedDocument document, List<EntityMention> mentions, CueLexicon lexicon) {
    this.document = document;
    this.mentions = mentions;
    this.lexicon = lexicon;
    this.described = new DescribedPersons(mentions);
    this.bodies = new MeantBodies(mentions);
  }

  /** What a phrase names. */
  Source resolve(SentenceView view, Phrase phrase) {
    int begin = view.begin(phrase.first());
    int end = view.end(phrase.last());
    TextSpan span = new TextSpan(begin, end, document.textOf(begin, end));
    boolean pronoun = view.isPronoun(phrase.head()) || view.pos(phrase.head()).equals("PRP$");
    Source source = pronoun ? pronoun(view, phrase, span) : noun(view, phrase, span);
    remember(view, phrase, source);
    return source;
  }

  private Source pronoun(SentenceView view, Phrase phrase, TextSpan span) {
    Source before =
        switch (view.form(phrase.head()).toLowerCase(Locale.ROOT)) {
          case "it", "its" -> lastOrganization;
          case "they", "we", "their", "our" -> lastPlural != null ? lastPlural : lastOrganization;
          default -> lastPerson;
        };
    if (before != null) {
      return new Source(span, before.entity(), before.kind());
    }
    boolean it = span.text().toLowerCase(Locale.ROOT).matches("its?");
    EntityMention person = it ? null : lastBefore(span.begin(), EntityType.PERSON);
    return new Source(span, person, it ? SourceKind.ORGANIZATION : SourceKind.PERSON);
  }

  private Source noun(SentenceView view, Phrase phrase, TextSpan span) {
    EntityMention named = covering(view.begin(phrase.head()), span);
    EntityMention inside = named != null ? named : best(span);
    SourceKind kind = kind(view, phrase.head(), named, inside);
    EntityMention entity = inside;
    if (named == null && (inside == null || inside.type() != EntityType.PERSON)) {
      EntityMention meant = meant(view, phrase, span, kind);
      entity = meant != null ? meant : inside;
    }
    return new Source(span, entity, kind);
  }

  /** "the minister" is the minister named before; "the company" an organization named before. */
  private EntityMention meant(SentenceView view, Phrase phrase, TextSpan span, SourceKind kind) {
    boolean definite = view.form(phrase.first()).equalsIgnoreCase("the");
    if (kind == SourceKind.PERSON) {
      EntityMention known = definite ? personByRole.get(view.lemma(phrase.head())) : null;
      return known != null || !definite
          ? known
          : described.as(view.form(phrase.head()), span.begin());
    }
    boolean bare = definite && phrase.last() == phrase.first() + 1;
    boolean body = kind == SourceKind.ORGANIZATION || kind == SourceKind.PUBLISHER;
    if (!bare || !body || view.isName(phrase.head())) {
      return null;
    }
    String noun = view.lemma(phrase.head()).toLowerCase(Locale.ROOT);
    EntityMention named = bodies.named(noun, span.begin());
    if (!MeantBodies.pointsBack(noun)) {
      return named;
    }
    EntityMention last =
        lastOrganization != null && lastOrganization.entity() != null
            ? lastOrganization.entity()
            : lastBefore(span.begin(), EntityType.ORG);
    return named != null && (last == null || isOfAnotherKind(last, kind)) ? named : last;
  }

  /** A ministry is no bank by its name, nor is the paper that reports on one. */
  private boolean isOfAnotherKind(EntityMention body, SourceKind kind) {
    String name = body.canonicalName().toLowerCase(Locale.ROOT);
    String word = name.substring(name.lastIndexOf(' ') + 1);
    boolean publishes = kind != SourceKind.PUBLISHER && lexicon.isPublisher(name);
    return publishes || (lexicon.sourceNoun(word) != null && !MeantBodies.pointsBack(word));
  }

  private SourceKind kind(SentenceView view, int head, EntityMention named, EntityMention inside) {
    if (named != null && named.type() == EntityType.PERSON) {
      return SourceKind.PERSON;
    }
    boolean plural = view.pos(head).equals("NNS") || view.pos(head).equals("NNPS");
    String lemma = view.lemma(head).toLowerCase(Locale.ROOT);
    SourceKind listed = named == null || !view.isName(head) ? lexicon.sourceNoun(lemma) : null;
    if (listed == SourceKind.ANONYMOUS && inside != null && inside.type() == EntityType.PERSON) {
      return SourceKind.PERSON;
    }
    if (listed != null) {
      return listed;
    }
    if (named != null) {
      return lexicon.isPublisher(named.canonicalName())
          ? SourceKind.PUBLISHER
          : SourceKind.ORGANIZATION;
    }
    boolean none = lemma.equals("some") || lemma.equals("many") || lemma.equals("other");
    return plural || none ? SourceKind.ANONYMOUS : SourceKind.PERSON;
  }

  private void remember(SentenceView view, Phrase phrase, Source source) {
    boolean plural = view.pos(phrase.head()).equals("NNS") || isJoined(view, phrase);
    if (plural) {
      lastPlural = source;
    }
    if (source.kind() == SourceKind.PERSON && !plural) {
      lastPerson = source;
      noteRoles(view, phrase, source.entity());
    } else if (source.kind() == SourceKind.ORGANIZATION || source.kind() == SourceKind.PUBLISHER) {
      lastOrganization = source;
    }
  }

  private static boolean isJoined(SentenceView view, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (view.form(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** After "harbour master Mari Tamm", "the master" is she. */
  private void noteRoles(SentenceView view, Phrase phrase, EntityMention person) {
    for (int i = phrase.first(); person != null && i <= phrase.last(); i++) {
      boolean role = view.isNoun(i) && view.begin(i) < person.begin();
      if (role || (view.pos(i).equals("NN") && person.type() == EntityType.PERSON)) {
        personByRole.put(view.lemma(i), person);
      }
    }
  }

  /** The last mention that covers a position inside a span. */
  private EntityMention covering(int position, TextSpan span) {
    for (int i = endsAfter(span.begin()); i < mentions.size(); i++) {
      EntityMention mention = mentions.get(i);
      if (mention.begin() > position) {
        return null;
      }
      if (mention.end() > position && mention.type() != EntityType.NORP) {
        return mention;
      }
    }
    return null;
  }

  /** The name that says most about a source: a person, an organization, a place, a people. */
  private EntityMention best(TextSpan span) {
    EntityMention best = null;
    for (int i = endsAfter(span.begin()); i < mentions.size(); i++) {
      EntityMention mention = mentions.get(i);
      if (mention.begin() >= span.end()) {
        break;
      }
      if (best == null || rank(mention) < rank(best)) {
        best = mention;
      }
    }
    return best;
  }

  private static int rank(EntityMention mention) {
    return switch (mention.type()) {
      case PERSON -> 0;
      case ORG -> 1;
      case GPE, LOC, FAC -> 2;
      case NORP -> 3;
      default -> 4;
    };
  }

  private EntityMention lastBefore(int position, EntityType type) {
    for (int i = endsAfter(position) - 1; i >= 0; i--) {
      if (mentions.get(i).type() == type) {
        return mentions.get(i);
      }
    }
    return null;
  }

  /** Index of the first mention that ends after a position. */
  private int endsAfter(int position) {
    return InOrder.firstFrom(mentions, EntityMention::end, position + 1);
  }
}
