package org.tallywire.language.claim;

/**
 * A phrase that counts without a numeral: "[a guard] was shot dead".
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of its head
 * @param value how many it names
 * @param event what happened to them
 * @param predicate index of the word that tells of it
 * @param rule the wording
 * @param whole the mention that this one is a part of, or null
 */
record ImpliedMention(
    int first,
    int end,
    int head,
    int value,
    String event,
    int predicate,
    String rule,
    ImpliedMention whole) {}
