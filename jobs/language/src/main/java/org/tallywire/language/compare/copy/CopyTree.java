package org.tallywire.language.compare.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows copies of copies to the text that copies none. */
public final class CopyTree {
  private final Map<String, Copy> copies = new HashMap<>();

  /**
   * A document and an earlier one that it copies.
   *
   * @param docId the copy
   * @param original what it copies
   * @param kind how
   */
  public record Copy(String docId, String original, CopyKind kind) {}

  /**
   * Takes a copy in; a document copies one other at most, and no document copies itself in the end.
   */
  public void add(Copy copy) {
    copies.put(copy.docId(), copy);
  }

  /**
   * All copies, each of the first of its kin. Where something syndicated lies between the two, it
   * is syndicated as a whole.
   */
  public List<Copy> ofTheFirst() {
    Map<String, Copy> settled = new HashMap<>();
    for (Copy copy : copies.values()) {
      Deque<Copy> path = new ArrayDeque<>();
      Copy at = copy;
      while (at != null && !settled.containsKey(at.docId())) {
        path.push(at);
        at = copies.get(at.original());
      }
      while (!path.isEmpty()) {
        Copy next = path.pop();
        settled.put(next.docId(), through(next, settled.get(next.original())));
      }
    }
    return new ArrayList<>(settled.values());
  }

  private static Copy through(Copy copy, Copy of) {
    if (of == null) {
      return copy;
    }
    boolean framed = copy.kind() == CopyKind.SYNDICATED || of.kind() == CopyKind.SYNDICATED;
    CopyKind kind =
        framed ? CopyKind.SYNDICATED : copy.kind() == of.kind() ? copy.kind() : CopyKind.NEAR;
    return new Copy(copy.docId(), of.original(), kind);
  }
}
