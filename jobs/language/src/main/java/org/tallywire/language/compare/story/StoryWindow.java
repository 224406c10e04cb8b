package org.tallywire.language.compare.story;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tallywire.language.compare.CodePoints;
import org.tallywire.language.compare.PageFurniture;
import org.tallywire.language.compare.RepeatedPieces;
import org.tallywire.language.compare.RepeatedPieces.Sighting;
import org.tallywire.language.compare.story.StoryMeetings.Key;
import org.tallywire.language.compare.story.StoryProfile.Weighted;
import org.tallywire.language.compare.story.TermCounts.Term;

/**
 * Ties documents that fit into memory to stories. Copies are put aside first and follow their
 * original; of the others profiles are made, compared where they meet, clustered, and the clusters
 * named. What is in a language that isn't read stands alone with its copies, unless one of them is
 * read.
 */
public final class StoryWindow implements Serializable {
  private final StorySimilarity similarity;
  private final double threshold;
  private final int neighbours;

  /**
   * @param similarity weighs two documents
   * @param threshold least average similarity inside a story
   * @param neighbours documents with a term in common that one meets on each side in the order of
   *     publication; of all that it met, so many with most in common are compared with it
   */
  public StoryWindow(StorySimilarity similarity, double threshold, int neighbours) {
    this.similarity = similarity;
    this.threshold = threshold;
    this.neighbours = neighbours;
  }

  /**
   * A document of the window.
   *
   * @param day of publication since 1970, or null
   * @param batchDay of the batch that brought it, since 1970
   * @param moment of publication, or null
   * @param isRead whether it is in English: how rare a word is in English news says nothing about
   *     the words of other languages
   * @param original what it copies, or null
   * @param places names of places and peoples in the text
   * @param names all other names
   * @param figures of {@link StoryFigures}
   * @param days that the text mentions, since 1970
   */
  public record Document(
      String docId,
      String uri,
      String publisher,
      String title,
      Integer day,
      int batchDay,
      Instant moment,
      String text,
      boolean isRead,
      String original,
      Collection<String> places,
      Collection<String> names,
      Collection<String> figures,
      Collection<Integer> days) {
    private static final Comparator<Document> BY_PUBLICATION =
        Comparator.comparing(
                Document::moment, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Document::uri, CodePoints::compare)
            .thenComparing(Document::docId, CodePoints::compare);

    private String kin() {
      return original == null ? docId : original;
    }

    /** In the order of time an undated one stands with those that came out when it was brought. */
    private int filed() {
      return day == null ? batchDay : day;
    }

    private List<Sighting> pieces() {
      return RepeatedPieces.of(uri, publisher, title, day, text);
    }
  }

  /**
   * A document's place.
   *
   * @param similarity to the others of its story, 0 to 1; 1 for one that stands alone
   */
  public record Place(String storyId, String docId, double similarity) {}

  /**
   * @param previous story of the night before by document
   * @return a place for each document
   */
  public List<Place> tie(Collection<Document> documents, Map<String, String> previous) {
    Map<String, Document> heads = heads(documents);
    List<Document> originals = new ArrayList<>(new HashSet<>(heads.values()));
    originals.removeIf(document -> !document.isRead());
    originals.sort(Comparator.comparing(Document::docId));
    Map<String, StoryMember> members = new HashMap<>();
    for (StoryMember member :
        new StoryClusters(threshold, neighbours).of(edges(originals, profiles(originals)))) {
      members.put(member.docId(), member);
    }
    Map<String, List<Document>> clusters = new TreeMap<>();
    for (Document document : documents) {
      String head = heads.get(document.kin()).docId();
      StoryMember member = members.get(head);
      clusters
          .computeIfAbsent(member == null ? head : member.cluster(), key -> new ArrayList<>())
          .add(document);
    }
    Map<String, String> firsts = new TreeMap<>();
    clusters.forEach(
        (cluster, inside) ->
            firsts.put(
                cluster, inside.stream().min(Document.BY_PUBLICATION).orElseThrow().docId()));
    Map<String, String> ids = ids(clusters, firsts, previous);
    List<Place> places = new ArrayList<>(documents.size());
    clusters.forEach(
        (cluster, inside) -> {
          for (Document document : inside) {
            StoryMember member = members.get(heads.get(document.kin()).docId());
            double similarity = member == null ? 1 : member.similarity();
            places.add(new Place(ids.get(cluster), document.docId(), similarity));
          }
        });
    return places;
  }

  /**
   * The document that stands for each set of copies, by what they copy: one that is read, if any
   * is. The language of a short text is easily mistaken.
   */
  private static Map<String, Document> heads(Collection<Document> documents) {
    Comparator<Document> first =
        Comparator.comparing((Document document) -> !document.isRead())
            .thenComparing(document -> !document.docId().equals(document.kin()))
            .thenComparing(Document.BY_PUBLICATION);
    Map<String, Document> heads = new HashMap<>();
    for (Document document : documents) {
      heads.merge(document.kin(), document, (a, b) -> first.compare(a, b) <= 0 ? a : b);
    }
    return heads;
  }

  private static Map<String, StoryProfile> profiles(List<Document> documents) {
    List<Sighting> seen = new ArrayList<>();
    documents.forEach(document -> seen.addAll(document.pieces()));
    PageFurniture furniture = RepeatedPieces.furniture(seen);
    Map<String, List<Term>> terms = new TreeMap<>();
    Map<String, Integer> having = new HashMap<>();
    for (Document document : documents) {
      List<Term> own =
          TermCounts.of(
              document.title(),
              document.text(),
              furniture,
              document.places(),
              document.names(),
              document.figures());
      own.forEach(term -> having.merge(term.term(), 1, Integer::sum));
      terms.put(document.docId(), own);
    }
    Rarity rarity = new Rarity(documents.size());
    Map<String, StoryProfile> profiles = new TreeMap<>();
    for (Document document : documents) {
      List<Weighted> weighted = new ArrayList<>();
      for (Term term : terms.get(document.docId())) {
        int documentsOfTerm = having.get(term.term());
        double rare = documentsOfTerm > 1 ? rarity.of(term.term(), documentsOfTerm) : 0;
        if (term.frequency() * rare > 0) {
          weighted.add(
              new Weighted(term.term(), term.frequency() * rare, rarity.naming(rare, term.name())));
        }
      }
      profiles.put(
          document.docId(),
          StoryProfile.of(
              document.day(), StoryProfile.days(document.day(), document.days()), weighted));
    }
    return profiles;
  }

  /** A document at a term. */
  private record Posting(int day, String docId, double share) {
    static final Comparator<Posting> IN_TIME =
        Comparator.comparingInt(Posting::day).thenComparing(Posting::docId, CodePoints::compare);
  }

  private record Pair(String a, String b) {}

  private List<StoryEdge> edges(List<Document> documents, Map<String, StoryProfile> profiles) {
    Map<String, List<Posting>> postings = new HashMap<>();
    for (Document document : documents) {
      for (Key key : StoryMeetings.keys(profiles.get(document.docId()))) {
        postings
            .computeIfAbsent(key.term(), term -> new ArrayList<>())
            .add(new Posting(document.filed(), document.docId(), key.share()));
      }
    }
    Map<Pair, Long> units = new HashMap<>();
    for (List<Posting> at : postings.values()) {
      at.sort(Posting.IN_TIME);
      Deque<Posting> before = new ArrayDeque<>();
      for (Posting later : at) {
        for (Posting earlier : before) {
          boolean inOrder = CodePoints.compare(earlier.docId(), later.docId()) < 0;
          Pair pair =
              inOrder
                  ? new Pair(earlier.docId(), later.docId())
                  : new Pair(later.docId(), earlier.docId());
          units.merge(pair, StoryMeetings.units(earlier.share(), later.share()), Long::sum);
        }
        before.add(later);
        if (before.size() > neighbours) {
          before.removeFirst();
        }
      }
    }
    List<StoryEdge> edges = new ArrayList<>();
    for (Pair pair : nearest(units)) {
      double alike =
          similarity.compare(profiles.get(pair.a()), profiles.get(pair.b())).similarity();
      if (alike >= StoryMeetings.LEAST_SIMILARITY) {
        edges.add(new StoryEdge(pair.a(), pair.b(), alike));
      }
    }
    return edges;
  }

  /** One that a document met, and what they have in common by the terms at which they met. */
  private record Met(String docId, Pair pair, long units) {
    static final Comparator<Met> NEAREST =
        Comparator.comparingLong(Met::units)
            .reversed()
            .thenComparing(Met::docId, CodePoints::compare);
  }

  /** The pairs of which one is among the nearest of the other. */
  private Set<Pair> nearest(Map<Pair, Long> units) {
    Map<String, List<Met>> met = new HashMap<>();
    units.forEach(
        (pair, sum) -> {
          if (sum >= StoryMeetings.ENOUGH) {
            met.computeIfAbsent(pair.a(), id -> new ArrayList<>())
                .add(new Met(pair.b(), pair, sum));
            met.computeIfAbsent(pair.b(), id -> new ArrayList<>())
                .add(new Met(pair.a(), pair, sum));
          }
        });
    Set<Pair> nearest = new HashSet<>();
    for (List<Met> around : met.values()) {
      around.sort(Met.NEAREST);
      around.stream().limit(neighbours).map(Met::pair).forEach(nearest::add);
    }
    return nearest;
  }

  private record Shared(String cluster, String story, int documents) {}

  /** A story that goes on keeps its id, if each is the other's nearest; others get new ones. */
  private static Map<String, String> ids(
      Map<String, List<Document>> clusters,
      Map<String, String> firsts,
      Map<String, String> previous) {
    Map<String, String> kept = kept(clusters, previous);
    Map<String, List<String>> wanting = new TreeMap<>();
    firsts.forEach(
        (cluster, first) ->
            wanting
                .computeIfAbsent(
                    kept.getOrDefault(cluster, StoryNames.of(first)), id -> new ArrayList<>())
                .add(cluster));
    Map<String, String> ids = new HashMap<>();
    wanting.forEach(
        (id, those) -> {
          those.sort(
              Comparator.comparing((String cluster) -> !kept.containsKey(cluster))
                  .thenComparing(firsts::get, CodePoints::compare));
          for (int i = 0; i < those.size(); i++) {
            String first = firsts.get(those.get(i));
            ids.put(those.get(i), i == 0 ? id : StoryNames.apart(first, id, i + 1));
          }
        });
    return ids;
  }

  /** Earlier stories by the cluster in which they go on. */
  private static Map<String, String> kept(
      Map<String, List<Document>> clusters, Map<String, String> previous) {
    Map<String, Shared> ofStory = new HashMap<>();
    Map<String, Shared> ofCluster = new HashMap<>();
    Comparator<Shared> most = Comparator.comparingInt(Shared::documents).reversed();
    clusters.forEach(
        (cluster, inside) -> {
          Map<String, Integer> shared = new TreeMap<>();
          for (Document document : inside) {
            String story = previous.get(document.docId());
            if (story != null) {
              shared.merge(story, 1, Integer::sum);
            }
          }
          shared.forEach(
              (story, documents) -> {
                Shared found = new Shared(cluster, story, documents);
                // Clusters and stories come in order: of equals the first one stays.
                ofStory.merge(story, found, (a, b) -> most.compare(a, b) <= 0 ? a : b);
                ofCluster.merge(cluster, found, (a, b) -> most.compare(a, b) <= 0 ? a : b);
              });
        });
    Map<String, String> kept = new HashMap<>();
    ofStory.forEach(
        (story, shared) -> {
          if (ofCluster.get(shared.cluster()).story().equals(story)) {
            kept.put(shared.cluster(), story);
          }
        });
    return kept;
  }
}
