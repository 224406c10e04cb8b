package org.tallywire.language.entity;

import java.util.List;

/** One entity of a document while its variants are being collected. */
final class NameCluster {
  private final EntityType type;
  private final boolean fixed;
  private String canonical;
  private List<String> words;

  /**
   * @param canonical the name so far
   * @param fixed whether no later variant may become the canonical name
   */
  NameCluster(EntityType type, String canonical, boolean fixed) {
    this.type = type;
    this.fixed = fixed;
    this.canonical = canonical;
    this.words = NameForms.words(canonical);
  }

  EntityType type() {
    return type;
  }

  String canonical() {
    return canonical;
  }

  /** Words of the fullest variant. */
  List<String> words() {
    return words;
  }

  String lastWord() {
    return words.get(words.size() - 1);
  }

  /** Takes a variant in; the one with most words stands for all, the first of equals. */
  void add(String variant) {
    List<String> variantWords = NameForms.words(variant);
    if (!fixed && variantWords.size() > words.size()) {
      canonical = NameForms.withoutArticle(variant);
      words = variantWords;
    }
  }
}
