package org.tallywire.pipeline.check;

import java.util.List;

/** Something that holds of every lake. */
interface Invariant {
  /** A finding for each table that it speaks of, sound or not. */
  List<Finding> check(CheckedLake lake);
}
