package org.tallywire.language.quantity;

import java.util.List;
import java.util.stream.Stream;

/** What makes a number none of a quantity. */
interface Trap {
  /** Every trap, in the order in which they are tried. */
  List<Trap> ALL =
      Stream.<Trap[]>of(NameTrap.values(), DateTrap.values(), IdiomTrap.values())
          .flatMap(Stream::of)
          .toList();

  /** Whether the reading is this trap. */
  boolean catches(Scan scan, Reading reading, TrapWords words);
}
