package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well copies are found.
 *
 * @param gold how many there are
 * @param found how many are tied to what they copy, or to what that copies
 * @param rightKind how many of these as the copies that they are
 * @param others pairs of documents tied as copies that are none
 * @param wrong a line each, for people
 */
record CopyScores(int gold, int found, int rightKind, int others, List<String> wrong) {
  static CopyScores of(GroupGold gold, MadeGroups made) {
    List<String> wrong = new ArrayList<>();
    int found = 0;
    int rightKind = 0;
    for (GroupGold.Copy copy : gold.copies()) {
      String kind = kind(made.documents().get(copy.a()), made.documents().get(copy.b()));
      if (kind != null) {
        found++;
      }
      if (copy.kind().equals(kind)) {
        rightKind++;
      } else {
        wrong.add(
            (kind == null ? "missed" : "found as " + kind)
                + ", "
                + copy.kind()
                + ": "
                + copy.a()
                + " of "
                + copy.b());
      }
    }
    int others = wrong.size();
    addOthers(gold, made, wrong);
    return new CopyScores(
        gold.copies().size(), found, rightKind, wrong.size() - others, List.copyOf(wrong));
  }

  private static void addOthers(GroupGold gold, MadeGroups made, List<String> wrong) {
    Map<String, String> originals = originals(gold.copies());
    List<String> uris = gold.named().stream().filter(made.documents()::containsKey).toList();
    for (int i = 0; i < uris.size(); i++) {
      for (int j = 0; j < i; j++) {
        String a = uris.get(i);
        String b = uris.get(j);
        String kind = kind(made.documents().get(a), made.documents().get(b));
        if (kind != null && !original(originals, a).equals(original(originals, b))) {
          wrong.add("no copy, found as " + kind + ": " + a + " of " + b);
        }
      }
    }
  }

  /** How the program takes one for a copy of the other; null where it doesn't. */
  private static String kind(MadeGroups.Document a, MadeGroups.Document b) {
    if (a == null || b == null || !a.original().equals(b.original())) {
      return null;
    }
    return a.copyOf() == null ? b.copyKind() : a.copyKind();
  }

  private static Map<String, String> originals(List<GroupGold.Copy> copies) {
    Map<String, String> originals = new HashMap<>();
    for (GroupGold.Copy copy : copies) {
      String from = original(originals, copy.a());
      String to = original(originals, copy.b());
      if (!from.equals(to)) {
        originals.put(from, to);
      }
    }
    return originals;
  }

  private static String original(Map<String, String> originals, String uri) {
    String at = uri;
    while (originals.containsKey(at)) {
      at = originals.get(at);
    }
    return at;
  }
}
