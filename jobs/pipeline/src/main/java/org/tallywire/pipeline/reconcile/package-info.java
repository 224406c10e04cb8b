/** What is found by comparing documents with each other: copies, and stories. */
package org.tallywire.pipeline.reconcile;
