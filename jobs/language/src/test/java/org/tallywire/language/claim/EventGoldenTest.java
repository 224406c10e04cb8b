package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ConlluDocuments;
import org.tallywire.language.text.GoldenFile;

/**
 * What happened to how many, stated by a numeral or not: the counts of {@code events.conllu}
 * against {@code events.expected.tsv}, both beside this class. After a change that is meant: {@code
 * ./mvnw -pl jobs/language test -Dtest=EventGoldenTest -Dtallywire.record=true}, then read the
 * difference like prose.
 */
class EventGoldenTest {
  @Test
  void eventsAreAsRecorded() throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add("phrase\tvalue\tevent\tstatus\tholder\tderivation\trule");
    for (AnnotatedDocument document : ConlluDocuments.read(getClass(), "events.conllu")) {
      lines.add("# " + document.text());
      for (NumericClaim claim : FactExtractor.standard().extract(document).numericClaims()) {
        if (claim.quantity().kind() == QuantityKind.COUNT) {
          lines.add(line(document, claim));
        }
      }
    }
    GoldenFile.assertHolds(getClass(), "events.expected.tsv", lines);
  }

  private static String line(AnnotatedDocument document, NumericClaim claim) {
    return String.join(
        "\t",
        document.textOf(claim.begin(), claim.end()),
        String.valueOf((int) claim.quantity().value()),
        cell(claim.event()),
        claim.status().tableName(),
        claim.holder() == null ? "-" : claim.holder().text(),
        cell(claim.derivation()),
        claim.rule());
  }

  private static String cell(String value) {
    return value == null ? "-" : value;
  }
}
