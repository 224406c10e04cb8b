/** What is done to batches after they were published: fewer files, and an end to what is old. */
package org.tallywire.pipeline.upkeep;
