/**
 * The lake: where the published tables lie and how they are read, and how a batch that is staged
 * and checked takes its place among them.
 */
package org.tallywire.pipeline.lake;
