package org.tallywire.language.compare.copy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.tallywire.language.compare.CodePoints;
import org.tallywire.language.compare.PageFurniture;
import org.tallywire.language.compare.RepeatedPieces;
import org.tallywire.language.compare.RepeatedPieces.Sighting;
import org.tallywire.language.compare.TextPieces;
import org.tallywire.language.compare.TextPieces.Piece;
import org.tallywire.language.compare.copy.CopyTree.Copy;

/**
 * Finds copies among documents that fit into memory. Of each set of equal texts the first one goes
 * on, is filed under its {@link CopyKeys}, compared with the earliest documents under each key, and
 * judged by {@link CopyJudge}.
 */
public final class CopyWindow implements Serializable {
  private final CopyJudge judge;
  private final int compared;

  /**
   * @param judge says what a copy is
   * @param compared earliest documents of a key that each later one is compared with
   */
  public CopyWindow(CopyJudge judge, int compared) {
    this.judge = judge;
    this.compared = compared;
  }

  /**
   * A document of the window.
   *
   * @param content stands for its whole text
   * @param moment of publication, or null
   * @param isNew whether it was not known before
   */
  public record Document(
      String docId,
      String uri,
      String publisher,
      String title,
      String text,
      String content,
      Instant moment,
      boolean isNew) {
    /** Earlier is what was known, then what was published earlier, then the smaller uri. */
    static final Comparator<Document> IN_ORDER =
        Comparator.comparing(Document::isNew)
            .thenComparing(
                Document::moment, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Document::uri, CodePoints::compare)
            .thenComparing(Document::docId, CodePoints::compare);

    private List<Sighting> sightings(List<Piece> pieces) {
      Integer day =
          moment == null ? null : (int) LocalDate.ofInstant(moment, ZoneOffset.UTC).toEpochDay();
      return RepeatedPieces.of(uri, publisher, title, day, text, pieces);
    }
  }

  /** A first one of equal texts. */
  private static final class Head {
    private final Document document;
    private final BareText bare;
    private int keys;
    private CopyText read;

    Head(Document document, BareText bare) {
      this.document = document;
      this.bare = bare;
    }

    CopyText text() {
      if (read == null) {
        read = new CopyText(document.uri(), bare.outlet(), bare.text());
      }
      return read;
    }
  }

  /** The copies, new or known, each of the first of its kin. */
  public List<Copy> find(List<Document> documents) {
    List<Document> ordered = new ArrayList<>(documents);
    ordered.sort(Document.IN_ORDER);
    List<List<Piece>> cut = ordered.stream().map(each -> TextPieces.of(each.text())).toList();
    PageFurniture furniture = furniture(ordered, cut);
    CopyTree tree = new CopyTree();
    Map<String, Head> firsts = new HashMap<>();
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Document document = ordered.get(i);
      BareText bare =
          BareText.of(
              document.uri(),
              document.publisher(),
              document.title(),
              document.text(),
              cut.get(i),
              document.content(),
              furniture.in(document.title(), cut.get(i)));
      Head head = new Head(document, bare);
      Head first = firsts.putIfAbsent(bare.equal(), head);
      if (first == null) {
        heads.add(head);
      } else {
        tree.add(new Copy(document.docId(), first.document.docId(), CopyKind.EXACT));
      }
    }
    alike(heads, tree);
    return tree.ofTheFirst();
  }

  private static PageFurniture furniture(List<Document> documents, List<List<Piece>> cut) {
    List<Sighting> seen = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      seen.addAll(documents.get(i).sightings(cut.get(i)));
    }
    return RepeatedPieces.furniture(seen);
  }

  /** Adds each head that copies another with the earliest that it copies. */
  private void alike(List<Head> heads, CopyTree tree) {
    Map<Long, List<Integer>> filed = new HashMap<>();
    for (int i = 0; i < heads.size(); i++) {
      Head later = heads.get(i);
      TreeMap<Integer, Integer> candidates = new TreeMap<>();
      SortedSet<Long> keys = CopyKeys.of(later.bare.text(), judge.minWords());
      later.keys = keys.size();
      for (Long key : keys) {
        List<Integer> under = filed.computeIfAbsent(key, k -> new ArrayList<>(2));
        under.forEach(earlier -> candidates.merge(earlier, 1, Integer::sum));
        if (under.size() < compared) {
          under.add(i);
        }
      }
      for (Map.Entry<Integer, Integer> candidate : candidates.entrySet()) {
        Head earlier = heads.get(candidate.getKey());
        if (!CopyKeys.mayCopy(candidate.getValue(), earlier.keys, later.keys)) {
          continue;
        }
        var kind = judge.judge(earlier.text(), later.text());
        if (kind.isPresent()) {
          tree.add(new Copy(later.document.docId(), earlier.document.docId(), kind.get()));
          break;
        }
      }
    }
  }
}
