package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ConlluDocuments;
import org.tallywire.language.text.GoldenFile;

/**
 * The claims of {@code claims.conllu} against {@code claims.expected.tsv}, both beside this class.
 * After a change that is meant: {@code ./mvnw -pl jobs/language test -Dtest=ClaimGoldenTest
 * -Dtallywire.record=true}, then read the difference like prose.
 */
class ClaimGoldenTest {
  private static final String COLUMNS =
      "phrase\tvalue\tlow\thigh\tcomparator\tkind\tunit\tchange\tconcept\thead\tholder\tpredicate\tplace"
          + "\tstatus\tsource\tderivation\trule";

  @Test
  void claimsAreAsRecorded() throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add(COLUMNS);
    for (AnnotatedDocument document : ConlluDocuments.read(getClass(), "claims.conllu")) {
      lines.add("# " + document.text());
      for (NumericClaim claim : FactExtractor.standard().extract(document).numericClaims()) {
        lines.add(line(document, claim));
      }
    }
    GoldenFile.assertHolds(getClass(), "claims.expected.tsv", lines);
  }

  private static String line(AnnotatedDocument document, NumericClaim claim) {
    return String.join(
        "\t",
        document.textOf(claim.begin(), claim.end()),
        String.valueOf(claim.quantity().value()),
        cell(claim.quantity().low()),
        cell(claim.quantity().high()),
        claim.quantity().comparator().sign(),
        claim.quantity().kind().tableName(),
        cell(claim.quantity().unit()),
        cell(claim.quantity().change()),
        claim.concept() == null ? "-" : claim.concept().text(),
        cell(claim.conceptHead()),
        claim.holder() == null ? "-" : claim.holder().text(),
        cell(claim.predicate()),
        name(claim.place()),
        claim.status().tableName(),
        claim.sourceChain().isEmpty() || claim.sourceChain().get(0).source() == null
            ? "-"
            : claim.sourceChain().get(0).source().text(),
        cell(claim.derivation()),
        claim.rule());
  }

  private static String cell(Object value) {
    return value == null ? "-" : value.toString();
  }

  private static String name(EntityMention mention) {
    return mention == null ? "-" : mention.text();
  }
}
