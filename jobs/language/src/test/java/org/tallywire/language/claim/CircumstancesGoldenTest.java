package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ConlluDocuments;
import org.tallywire.language.text.GoldenFile;

/**
 * How sure, when and where: the claims of {@code circumstances.conllu} against {@code
 * circumstances.expected.tsv}, both beside this class. After a change that is meant: {@code ./mvnw
 * -pl jobs/language test -Dtest=CircumstancesGoldenTest -Dtallywire.record=true}, then read the
 * difference like prose.
 */
class CircumstancesGoldenTest {
  @Test
  void circumstancesAreAsRecorded() throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add("phrase\tstatus\tstart\tend\tplace");
    for (AnnotatedDocument document : ConlluDocuments.read(getClass(), "circumstances.conllu")) {
      lines.add("# " + document.text());
      for (NumericClaim claim : FactExtractor.standard().extract(document).numericClaims()) {
        lines.add(line(document, claim));
      }
    }
    GoldenFile.assertHolds(getClass(), "circumstances.expected.tsv", lines);
  }

  private static String line(AnnotatedDocument document, NumericClaim claim) {
    return String.join(
        "\t",
        document.textOf(claim.begin(), claim.end()),
        claim.status().tableName(),
        cell(claim.timeStart()),
        cell(claim.timeEnd()),
        claim.place() == null ? "-" : claim.place().text());
  }

  private static String cell(Object value) {
    return value == null ? "-" : value.toString();
  }
}
