/** Raw files in, documents out; what can't be used becomes a reject with its reason. */
package org.tallywire.pipeline.ingest;
