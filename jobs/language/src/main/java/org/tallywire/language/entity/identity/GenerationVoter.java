package org.tallywire.language.entity.identity;

/**
 * Father and son: "Ants Tamm Sr." and "Ants Tamm Jr." are two. "Ants Tamm" may be either; who asks
 * has to see which one the context fits.
 */
final class GenerationVoter implements NameVoter {
  @Override
  public String rule() {
    return "generation";
  }

  @Override
  public Vote vote(PersonName first, PersonName second) {
    boolean differ =
        first.generation() != null
            && second.generation() != null
            && !first.generation().equals(second.generation());
    return differ ? Vote.APART : Vote.NONE;
  }
}
