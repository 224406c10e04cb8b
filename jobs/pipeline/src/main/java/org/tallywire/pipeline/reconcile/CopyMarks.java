package org.tallywire.pipeline.reconcile;

import java.util.HashMap;
import java.util.Map;
import org.tallywire.language.compare.copy.CopyTree;
import org.tallywire.language.compare.copy.CopyTree.Copy;

/**
 * Brings together what a document of the window copies inside of it, and marks that are there
 * already: of known documents those of their nights, which stay; of new ones those by equal content
 * alone, which hold only where the original lies outside the window, out of sight.
 */
final class CopyMarks {
  private final Map<String, Copy> marks = new HashMap<>();
  private final Map<String, Boolean> window = new HashMap<>();

  /** Takes in a document of the window, with its mark or null. */
  void know(String docId, boolean isNew, String original, String kind) {
    window.put(docId, isNew);
    if (original != null) {
      marks.put(docId, new Copy(docId, original, Copies.kind(kind)));
    }
  }

  /**
   * What a new document copies in the end, or null.
   *
   * @param copies found in the window, by the copy
   */
  Copy of(String docId, Map<String, Copy> copies) {
    Copy found = copies.get(docId);
    if (found == null) {
      return standing(docId);
    }
    Copy further = standing(found.original());
    return further == null || further.original().equals(docId) ? found : through(found, further);
  }

  private Copy standing(String docId) {
    Copy mark = marks.get(docId);
    boolean inSight = mark != null && window.get(docId) && window.containsKey(mark.original());
    return inSight ? null : mark;
  }

  /** The copy of a copy: the kind as {@link CopyTree} has it. */
  private static Copy through(Copy copy, Copy of) {
    CopyTree tree = new CopyTree();
    tree.add(copy);
    tree.add(of);
    return tree.ofTheFirst().stream()
        .filter(settled -> settled.docId().equals(copy.docId()))
        .findFirst()
        .orElseThrow();
  }
}
