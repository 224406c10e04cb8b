package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.InOrder;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * Whom a pronoun means: the nearest name of its kind that was the subject of a verb, since the
 * centre of a text goes on from subject to subject (Grosz, Joshi and Weinstein's centering); else
 * the nearest of its kind. "[Mr Veld] met Anna Sorg. He said he had received 40 offers." The trap:
 * "it" for a person, "they" for one.
 */
final class Anaphora {
  /** How many sentences back a name is still meant. */
  private static final int REACH = 4;

  private static final Set<String> PERSON = Set.of("he", "she", "his", "her", "him", "i", "my");
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> GROUP = Set.of("they", "their", "them");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

  private final AnnotatedDocument document;
  private final List<EntityMention> mentions;
  private boolean[] subjects;

  Anaphora(AnnotatedDocument document, List<EntityMention> mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** The name that a pronoun of a sentence means. */
  Optional<EntityMention> meant(SentenceGraph graph, int pronoun) {
    String word = graph.lower(pronoun);
    Set<EntityType> types =
        PERSON.contains(word)
            ? Set.of(EntityType.PERSON)
            : THING.contains(word)
                ? Set.of(EntityType.ORG, EntityType.GPE)
                : GROUP.contains(word) ? Set.of(EntityType.ORG, EntityType.NORP) : Set.of();
    if (types.isEmpty()) {
      return Optional.empty();
    }
    int position = graph.token(pronoun).begin();
    int sentence = graph.sentence().number();
    EntityMention nearest = null;
    for (int i = InOrder.firstFrom(mentions, EntityMention::begin, position) - 1; i >= 0; i--) {
      EntityMention mention = mentions.get(i);
      if (sentence - mention.sentenceNumber() > REACH) {
        break;
      }
      if (mention.end() <= position && types.contains(mention.type())) {
        if (isSubject(i)) {
          return Optional.of(mention);
        }
        nearest = nearest == null ? mention : nearest;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private boolean isSubject(int mention) {
    if (subjects == null) {
      subjects = findSubjects();
    }
    return subjects[mention];
  }

  /** Once a document, and only where a pronoun asks. */
  private boolean[] findSubjects() {
    List<Token> heads = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.relation() != null && SUBJECTS.contains(token.relation())) {
          heads.add(token);
        }
      }
    }
    boolean[] found = new boolean[mentions.size()];
    int at = 0;
    for (int i = 0; i < found.length; i++) {
      EntityMention mention = mentions.get(i);
      while (at < heads.size() && heads.get(at).end() <= mention.begin()) {
        at++;
      }
      found[i] = at < heads.size() && heads.get(at).begin() < mention.end();
    }
    return found;
  }
}
