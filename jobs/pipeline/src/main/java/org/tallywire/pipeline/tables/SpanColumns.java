package org.tallywire.pipeline.tables;

/**
 * Two columns that say where in {@code documents.text} something stands, in code points.
 *
 * @param begin column of the first code point
 * @param end column of what comes after the last
 * @param text column that holds what stands there; null where none does
 */
public record SpanColumns(String begin, String end, String text) {}
