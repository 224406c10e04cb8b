/**
 * Answers to people's questions of a lake: why a claim stands where it does, what a night changed.
 */
package org.tallywire.pipeline.ask;
