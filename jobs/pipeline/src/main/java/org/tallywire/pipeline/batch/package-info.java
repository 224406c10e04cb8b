/** The nightly run: read, decide, annotate, stage, check, publish. */
package org.tallywire.pipeline.batch;
