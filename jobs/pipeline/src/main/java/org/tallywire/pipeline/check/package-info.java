/**
 * Whether a lake keeps what its tables promise: schemas, keys, references, positions, counts. The
 * promises themselves stand in the resources of the tables, as far as they can be data.
 */
package org.tallywire.pipeline.check;
