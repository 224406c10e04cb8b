package org.tallywire.language.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Token;

/**
 * Parts a surname from the body whose name runs into it: "the head of the Ministry of Defence of
 * Estonia Tamm", where the document has a Mari Tamm. Not "the law firm of Brook and Tamm", nor a
 * body of two or three words, which may well be called after her.
 */
final class GluedSurname {
  private static final int LEAST_WORDS = 4;

  private GluedSurname() {}

  /** The candidates, those in which a body and a person run together as two. */
  static List<Candidate> part(AnnotatedDocument document, List<Candidate> candidates) {
    Set<String> surnames = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.type() == EntityType.PERSON && candidate.end() - candidate.first() > 1) {
        surnames.add(candidate.neighbour(0).form());
      }
    }
    List<Candidate> parted = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (isGlued(candidate, surnames)) {
        parted.add(piece(document, candidate, candidate.first(), EntityType.ORG));
        parted.add(piece(document, candidate, candidate.end() - 1, EntityType.PERSON));
      } else {
        parted.add(candidate);
      }
    }
    return parted;
  }

  private static boolean isGlued(Candidate candidate, Set<String> surnames) {
    if (candidate.type() != EntityType.ORG || candidate.end() - candidate.first() < LEAST_WORDS) {
      return false;
    }
    Token last = candidate.neighbour(0);
    Token before = candidate.sentence().tokens().get(candidate.end() - 2);
    return surnames.contains(last.form()) && before.pos().startsWith("NNP");
  }

  private static Candidate piece(
      AnnotatedDocument document, Candidate whole, int first, EntityType type) {
    int end = type == EntityType.ORG ? whole.end() - 1 : whole.end();
    return Candidate.of(
        document, whole.sentence(), first, end, type, whole.confidence(), "surname-apart");
  }
}
