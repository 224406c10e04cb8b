package org.tallywire.language.entity.identity;

import java.util.List;
import org.tallywire.language.entity.EntityType;

/** Under what a name counts as the same neighbour in two documents. */
public final class ContextKeys {
  private final Folding folding = new Folding();

  /** Reads the lists of spellings. */
  public ContextKeys() {}

  /** A person's surname by its sound; any other name folded, without "the" and legal form. */
  public String of(EntityType type, String name) {
    if (type == EntityType.PERSON) {
      return "@" + folding.sound(PersonName.of(name).surname());
    }
    List<String> words = Folding.words(name);
    return String.join(
        " ",
        !words.isEmpty() && words.get(0).equals("the") ? words.subList(1, words.size()) : words);
  }
}
