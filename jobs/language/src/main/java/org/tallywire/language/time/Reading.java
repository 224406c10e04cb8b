package org.tallywire.language.time;

/**
 * One way to read the words from somewhere on.
 *
 * @param end index after the last word
 * @param meaning what they mean
 * @param rule the rule that read them
 */
record Reading(int end, Meaning meaning, String rule) {}
