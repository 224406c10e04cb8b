/**
 * Scores of what the program reads against texts annotated by hand: gold sets in several formats,
 * the matching of claims, names and time expressions one to one, and what the scores say.
 */
package org.tallywire.pipeline.evaluate;
