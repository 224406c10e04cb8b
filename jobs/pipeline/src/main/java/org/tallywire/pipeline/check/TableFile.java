package org.tallywire.pipeline.check;

import java.io.Serializable;

/**
 * A file of a batch of a table.
 *
 * @param table the table's name
 * @param batch the batch date
 * @param path URI
 */
record TableFile(String table, String batch, String path) implements Serializable {
  /** Its name for people: without the lake's folder. */
  String label() {
    return batch + ": " + path.substring(path.lastIndexOf('/') + 1);
  }
}
