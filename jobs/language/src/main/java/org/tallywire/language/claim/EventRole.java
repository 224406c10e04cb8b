package org.tallywire.language.claim;

/**
 * That an event befell somebody, as one sentence words it: "[the guard] was shot dead".
 *
 * @param patient index of the head of the phrase that names whom it befell
 * @param first index of the head of the first phrase, where several are joined: "[a man] and his
 *     son"
 * @param event what happened, as table {@code numeric_claims} writes it
 * @param predicate index of the word that tells of the event
 * @param rule the wording
 */
record EventRole(int patient, int first, String event, int predicate, String rule) {}
