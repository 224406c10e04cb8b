package org.tallywire.pipeline.tables;

/**
 * What holds of each row of a table.
 *
 * @param says it for people, a sentence
 * @param holds a condition of Spark SQL over the row's columns; null holds
 */
public record RowRule(String says, String holds) {}
