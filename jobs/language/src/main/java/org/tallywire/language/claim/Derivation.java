package org.tallywire.language.claim;

/**
 * How a claim hangs on another one of its document.
 *
 * @param from the claim that it was computed from or is a part of
 * @param how what the tie is, with the computed number and interval where there is one
 */
record Derivation(NumericClaim from, String how) {}
