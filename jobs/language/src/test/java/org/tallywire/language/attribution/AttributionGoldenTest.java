package org.tallywire.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tallywire.language.entity.DocumentEntityResolver;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ConlluDocuments;
import org.tallywire.language.text.GoldenFile;

/**
 * Who says what: the attributions of {@code attributions.conllu} against {@code
 * attributions.expected.tsv}, both beside this class. After a change that is meant: {@code ./mvnw
 * -pl jobs/language test -Dtest=AttributionGoldenTest -Dtallywire.record=true}, then read the
 * difference like prose.
 */
class AttributionGoldenTest {
  @Test
  void attributionsAreAsRecorded() throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add("source\tname\tkind\tcue\tcontent\tspeech\tstance\trule\tbehind a claim");
    for (AnnotatedDocument document : ConlluDocuments.read(getClass(), "attributions.conllu")) {
      lines.add("# " + document.text());
      List<Attribution> found =
          new CueAttributionFinder().find(document, new DocumentEntityResolver().resolve(document));
      for (Attribution attribution : found) {
        lines.add(line(document, attribution, found));
      }
    }
    GoldenFile.assertHolds(getClass(), "attributions.expected.tsv", lines);
  }

  private static String line(
      AnnotatedDocument document, Attribution attribution, List<Attribution> all) {
    boolean behind =
        AttributionChains.at(all, attribution.contentBegin(), attribution.contentBegin() + 1)
            .contains(attribution);
    return String.join(
        "\t",
        text(attribution.source()),
        text(attribution.sourceName()),
        lower(attribution.sourceKind()),
        text(attribution.cue()),
        document.textOf(attribution.contentBegin(), attribution.contentEnd()),
        lower(attribution.speech()),
        lower(attribution.stance()),
        attribution.rule(),
        behind ? "yes" : "no");
  }

  private static String text(Attribution.TextSpan span) {
    return span == null ? "-" : span.text();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
