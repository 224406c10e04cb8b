package org.tallywire.language.claim;

import java.time.LocalDate;

/**
 * When a claim holds.
 *
 * @param start first day
 * @param end last day, inclusive
 */
record Period(LocalDate start, LocalDate end) {}
