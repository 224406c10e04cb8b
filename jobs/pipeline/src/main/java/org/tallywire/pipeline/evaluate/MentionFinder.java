package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.tallywire.language.compare.Figures;
import org.tallywire.language.quantity.UnitConversion;

/**
 * Finds the program's claim for each number of a gold set: the same value at the same place. A gold
 * group gives all its values in one unit, so a claim in barrels is held against litres, and "one in
 * five" against 20 percent. Tonnes of oil are no litres without a density: there the words decide.
 */
final class MentionFinder {
  private static final UnitConversion CONVERSION = new UnitConversion();

  private static final String MASS = "kg";
  private static final String VOLUME = "L";

  /** UCUM's unit of what has none: fractions and counts. */
  private static final String UNITY = "1";

  /**
   * Who converts "3,000 barrels" into 480,000 litres has rounded: by so much, or as far as two or
   * more digits tell.
   */
  private static final double CONVERTED_REACH = 0.01;

  private final Map<String, List<Placed>> claims = new HashMap<>();

  /** A claim and where it stands in the raw text. */
  private record Placed(MadeGroups.Claim claim, Span raw) {}

  /** A claim that may be the one for a mention; the overlap is a share of what both cover. */
  private record Candidate(int mention, MadeGroups.Claim claim, double overlap) {}

  MentionFinder(List<StoryGold> documents, MadeGroups made) {
    Map<String, PositionAlignment> positions = new HashMap<>();
    for (StoryGold document : documents) {
      MadeGroups.Document read = made.documents().get(document.uri());
      if (read != null) {
        positions.put(document.uri(), new PositionAlignment(read.text(), document.text()));
      }
    }
    for (MadeGroups.Claim claim : made.claims()) {
      PositionAlignment raw = positions.get(claim.uri());
      if (raw != null) {
        Span span = new Span(raw.begin(claim.span().begin()), raw.end(claim.span().end()));
        claims.computeIfAbsent(claim.uri(), uri -> new ArrayList<>()).add(new Placed(claim, span));
      }
    }
  }

  /**
   * One to one, those that overlap most first.
   *
   * @return for each mention its claim, or null
   */
  List<MadeGroups.Claim> find(List<GoldMention> mentions) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      GoldMention mention = mentions.get(i);
      for (Placed placed : claims.getOrDefault(mention.uri(), List.of())) {
        double overlap = overlap(mention.span(), placed.raw);
        if (overlap > 0 && says(placed.claim, mention)) {
          candidates.add(new Candidate(i, placed.claim, overlap));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(candidate -> -candidate.overlap));
    MadeGroups.Claim[] found = new MadeGroups.Claim[mentions.size()];
    Set<String> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (found[candidate.mention] == null && taken.add(candidate.claim.id())) {
        found[candidate.mention] = candidate.claim;
      }
    }
    return Arrays.asList(found);
  }

  private static boolean says(MadeGroups.Claim claim, GoldMention mention) {
    if (sameNumber(mention.value(), claim.value())) {
      return true;
    }
    String made = claim.unit() == null ? UNITY : claim.unit();
    String told = mention.unit() == null ? UNITY : mention.unit();
    if (made.equals(told) && !(told.equals(UNITY) && mention.value() < 1)) {
      return false;
    }
    OptionalDouble converted = CONVERSION.convert(claim.value(), made, told);
    if (converted.isEmpty()) {
      boolean dense = CONVERSION.comparable(made, MASS) && CONVERSION.comparable(told, VOLUME);
      return dense && claim.text().equals(mention.text());
    }
    return Math.abs(converted.getAsDouble() - mention.value()) <= reach(mention.value());
  }

  /**
   * How far from the truth a value may be that was converted and rounded to what it is. So is a
   * fraction in its own unit: who writes a third down gives 0.3333.
   */
  private static double reach(double value) {
    double share = CONVERTED_REACH * Math.abs(value);
    return Figures.digits(value) < 2 ? share : Math.max(share, Figures.step(value) / 2);
  }

  private static double overlap(Span one, Span other) {
    double shared = one.overlap(other);
    return shared / (one.length() + other.length() - shared);
  }

  /** Whether two numbers are the same but for the dust of binary fractions. */
  static boolean sameNumber(double one, double other) {
    return Math.abs(one - other) <= 1e-6 * Math.max(Math.abs(one), Math.abs(other));
  }
}
