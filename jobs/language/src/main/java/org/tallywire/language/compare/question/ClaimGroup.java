package org.tallywire.language.compare.question;

import java.time.LocalDate;
import java.util.List;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.quantity.QuantityKind;

/**
 * One question of a story and the claims that answer it.
 *
 * @param id made of the claim that answered first
 * @param kind what the answers are numbers of
 * @param event what happened to those counted, or null
 * @param concept what is counted or measured, in the words that most claims use
 * @param unit UCUM code or currency, or null
 * @param holder whose, in the words that most claims use, or null
 * @param place where, or null
 * @param status how it is put forward by most
 * @param members in the order of publication
 * @param independentSources origins behind them
 * @param low least value that any side allows, or null when open
 * @param best the figure with the most origins behind it; of a revised one the latest
 * @param high greatest value that any side allows, or null when open
 * @param verdict how the answers stand to each other
 * @param firstSeen first publication day, or null
 * @param lastSeen last publication day, or null
 */
public record ClaimGroup(
    String id,
    QuantityKind kind,
    String event,
    String concept,
    String unit,
    String holder,
    String place,
    ClaimStatus status,
    List<Member> members,
    int independentSources,
    Double low,
    double best,
    Double high,
    Verdict verdict,
    LocalDate firstSeen,
    LocalDate lastSeen) {
  public ClaimGroup {
    members = List.copyOf(members);
  }

  /**
   * A claim's place in its group.
   *
   * @param claim the claim
   * @param side claims on one side are compatible; the first published is 0
   * @param role what it adds
   * @param origin who stands behind it, or null in the outlet's own voice
   */
  public record Member(ComparedClaim claim, int side, Role role, String origin) {}

  /** What a claim adds to its group. */
  public enum Role {
    /** The first figure of an origin. */
    ORIGIN,
    /** The same again. */
    REPEAT,
    /** The same in a copy of a document. */
    SYNDICATED,
    /** A new figure in place of an earlier one of the group. */
    UPDATE
  }

  /** Number of documents. */
  public long documents() {
    return members.stream().map(member -> member.claim().report().docId()).distinct().count();
  }

  /** Number of outlets. */
  public long outlets() {
    return members.stream().map(member -> member.claim().report().outlet()).distinct().count();
  }
}
