package org.tallywire.language.entity;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.Sentence;

/**
 * The names that a recognizer found, cut down to the name, and nothing else: no type is corrected,
 * no name is added, and equal texts of one type are one entity. {@link DocumentEntityResolver}
 * begins with them and is measured against them. Thread-safe.
 */
public final class RecognizedNames implements EntityResolver {
  private final NameTrimmer trimmer = new NameTrimmer();

  @Override
  public List<EntityMention> resolve(AnnotatedDocument document) {
    List<EntityMention> mentions = new ArrayList<>();
    for (Candidate name : withoutOverlap(candidates(document))) {
      mentions.add(
          new EntityMention(
              name.sentence().number(),
              name.begin(),
              name.finish(),
              name.text(),
              name.type(),
              ContentId.of("recognized", name.type(), name.text()),
              name.text(),
              name.confidence(),
              name.rule(),
              null));
    }
    return mentions;
  }

  /** The names of all sections that facts are read from, in order. */
  List<Candidate> candidates(AnnotatedDocument document) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.section().yieldsFacts()) {
        for (Name name : sentence.names()) {
          LabelTypes.of(name.type())
              .flatMap(
                  type ->
                      trimmer.trim(
                          document,
                          sentence,
                          name.firstToken(),
                          name.endToken(),
                          type,
                          name.confidence(),
                          "recognized"))
              .ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  /** Of two names that overlap the earlier stays. */
  static List<Candidate> withoutOverlap(List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>(candidates.size());
    int end = 0;
    for (Candidate candidate : candidates) {
      if (candidate.begin() >= end) {
        kept.add(candidate);
        end = candidate.finish();
      }
    }
    return kept;
  }
}
