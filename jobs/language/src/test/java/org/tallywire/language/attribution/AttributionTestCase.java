package org.tallywire.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.tallywire.language.entity.DocumentEntityResolver;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.TaggedText;

/** Reads tagged sentences and tells who says what in them. */
abstract class AttributionTestCase {
  AnnotatedDocument document;

  Attribution only(String... lines) {
    List<Attribution> found = find(lines);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  List<Attribution> find(String... lines) {
    document = TaggedText.of(lines);
    return new CueAttributionFinder()
        .find(document, new DocumentEntityResolver().resolve(document));
  }

  String content(Attribution attribution) {
    return document.textOf(attribution.contentBegin(), attribution.contentEnd());
  }

  List<String> chainOf(String number) {
    int begin = document.text().indexOf(number);
    List<Attribution> all =
        new CueAttributionFinder().find(document, new DocumentEntityResolver().resolve(document));
    return AttributionChains.at(all, begin, begin + number.length()).stream()
        .map(attribution -> attribution.source().text())
        .toList();
  }
}
