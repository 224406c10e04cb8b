/** One schema resource a table; records to rows; Parquet out. */
package org.tallywire.pipeline.tables;
