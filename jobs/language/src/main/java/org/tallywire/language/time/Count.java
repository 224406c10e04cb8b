package org.tallywire.language.time;

/**
 * A number before a unit.
 *
 * @param value how many; the lower one of a range
 * @param vague whether the words name no number ("several")
 * @param end index after the last word
 */
record Count(double value, boolean vague, int end) {}
