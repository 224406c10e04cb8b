package org.tallywire.language.claim;

import java.time.LocalDate;
import java.util.List;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.quantity.Quantity;

/**
 * One number with what it means and who stands behind it: one row of table {@code numeric_claims}.
 *
 * @param id hash of document, position and rule
 * @param sentenceNumber the sentence it stands in
 * @param begin first char of the quantity phrase (hedge, number, unit or counted noun), UTF-16
 *     units
 * @param end after its last char
 * @param quantity the number, its bounds and unit
 * @param concept what is counted or measured, or null
 * @param conceptHead lemma of its head, or null
 * @param holder whose, or who has it, or null
 * @param holderEntity the name in the holder, or null
 * @param predicate lemma of the verb, or null
 * @param place the name of the place, or null
 * @param timeStart first day the claim speaks of, or null
 * @param timeEnd last day, inclusive, or null
 * @param status how it is put forward
 * @param sourceChain who says so, nearest first; empty for the outlet's own voice
 * @param derivedFrom the claim that this one was computed from, or null
 * @param derivation how it was computed, or null
 * @param confidence 0 to 1
 * @param rule names the rule that made it; begins with {@code implied-} where no numeral stands
 * @param event what happened to the people counted, or what they did, as a word that joins all
 *     wordings of it ({@code kill}, {@code arrest}); or null
 */
public record NumericClaim(
    String id,
    int sentenceNumber,
    int begin,
    int end,
    Quantity quantity,
    TextSpan concept,
    String conceptHead,
    TextSpan holder,
    EntityMention holderEntity,
    String predicate,
    EntityMention place,
    LocalDate timeStart,
    LocalDate timeEnd,
    ClaimStatus status,
    List<Attribution> sourceChain,
    String derivedFrom,
    String derivation,
    double confidence,
    String rule,
    String event) {
  public NumericClaim {
    sourceChain = List.copyOf(sourceChain);
  }

  /** The same claim, known to count some of those whom another one counts. */
  NumericClaim partOf(NumericClaim whole) {
    return new NumericClaim(
        id,
        sentenceNumber,
        begin,
        end,
        quantity,
        concept,
        conceptHead,
        holder,
        holderEntity,
        predicate,
        place,
        timeStart,
        timeEnd,
        status,
        sourceChain,
        whole.id(),
        "part of " + (int) whole.quantity().value(),
        confidence,
        rule,
        event);
  }

  /** Whether no numeral states it: "a guard was shot dead" counts one. */
  public boolean implied() {
    return rule.startsWith(ImpliedClaims.PREFIX);
  }
}
