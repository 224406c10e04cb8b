/**
 * Puts quantities, times, names and attributions together: numeric claims and all facts of a
 * document.
 */
package org.tallywire.language.claim;
