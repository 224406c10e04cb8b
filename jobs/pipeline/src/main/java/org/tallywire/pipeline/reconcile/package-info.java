/**
 * What is found by comparing documents with each other: copies, stories, and the questions that the
 * claims of a story answer. The decisions are taken in {@code language}'s compare room; here they
 * are spread over a cluster and brought into tables.
 */
package org.tallywire.pipeline.reconcile;
