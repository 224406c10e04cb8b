package org.tallywire.language.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * Documents that a text comes back to: "this map" is the map that was spoken of before, and who
 * passed that one on stands behind this one too.
 */
final class ReturningDocuments {
  private static final Set<String> POINTERS = Set.of("this", "the", "that");

  private final CueLexicon lexicon;

  ReturningDocuments(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the parents of documents named again; drafts in order of their cues. */
  void link(List<Draft> drafts, Map<Draft, Draft> parents) {
    Map<String, Draft> owners = new HashMap<>();
    for (Draft draft : drafts) {
      String document = draft.source() == null ? null : document(draft);
      if (document == null) {
        continue;
      }
      Draft parent = parents.get(draft);
      if (parent != null) {
        owners.put(document, parent);
      } else if (isPointer(draft) && owners.containsKey(document)) {
        parents.put(draft, owners.get(document));
      }
    }
  }

  private String document(Draft draft) {
    String lemma = draft.view().lemma(draft.source().head());
    return lexicon.sourceNoun(lemma) == SourceKind.DOCUMENT ? lemma : null;
  }

  private static boolean isPointer(Draft draft) {
    Phrase source = draft.source();
    String first = draft.view().form(source.first());
    return source.head() == source.first() + 1
        && POINTERS.contains(first.toLowerCase(java.util.Locale.ROOT));
  }
}
