/**
 * News that nobody wrote: a corpus of any size for trying out a run, with its duplicates, skewed
 * outlets and days, stories whose figures differ, and broken records. Plain Java; the words and
 * sentences are resources.
 */
package org.tallywire.pipeline.generate;
