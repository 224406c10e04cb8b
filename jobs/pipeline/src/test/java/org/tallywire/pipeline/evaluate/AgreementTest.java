package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONCEPT | Russian troops | troops | true",
        "CONCEPT | troops | tanks | false",
        "HOLDER | the Veld Bank | Veld Bank's | true",
        "HOLDER | an explosion at a plant in the north | an explosion | false",
        "HOLDER | the city of Osk | the city | true",
        "TIME | 2026-03 | 2026-03-01/2026-03-31 | true",
        "TIME | 2026 | 2026-01-01/2026-12-30 | false",
        "CONCEPT_HEAD | Afghan | afghan | true",
        "UNIT | m | M | false",
        "LOW | 40 | 40.0 | true"
      })
  void holdsColumnsEqualAsReadersWould(
      ClaimColumn column, String gold, String answer, boolean same) {
    assertThat(Agreement.on(column, claim(Map.of(column, gold)), claim(Map.of(column, answer))))
        .isEqualTo(same);
  }

  @Test
  void absentAgreesWithAbsentAlone() {
    AnnotatedClaim without = claim(Map.of());
    AnnotatedClaim with = claim(Map.of(ClaimColumn.HOLDER, "Osk"));
    assertThat(Agreement.on(ClaimColumn.HOLDER, without, without)).isTrue();
    assertThat(Agreement.on(ClaimColumn.HOLDER, without, with)).isFalse();
    assertThat(Agreement.on(ClaimColumn.HOLDER, with, without)).isFalse();
  }

  @Test
  void annotatorsNeedNotWorkOutWhatAboutAllows() {
    AnnotatedClaim about = claim(Map.of(ClaimColumn.COMPARATOR, "~"));
    AnnotatedClaim read = claim(Map.of(ClaimColumn.COMPARATOR, "~", ClaimColumn.LOW, "35"));
    assertThat(Agreement.on(ClaimColumn.LOW, about, read)).isTrue();
  }

  @Test
  void aPartOfTheConceptIsNotTheWhole() {
    AnnotatedClaim gold = claim(Map.of(ClaimColumn.CONCEPT, "heavily armed police officers"));
    AnnotatedClaim answer = claim(Map.of(ClaimColumn.CONCEPT, "police officers"));
    assertThat(Agreement.on(ClaimColumn.CONCEPT, gold, answer)).isTrue();
    assertThat(Agreement.whole(ClaimColumn.CONCEPT, gold, answer)).isFalse();
    assertThat(Agreement.whole(ClaimColumn.CONCEPT, gold, gold)).isTrue();
  }

  private static AnnotatedClaim claim(Map<ClaimColumn, String> columns) {
    return new AnnotatedClaim(0, 8, 6, 8, "about 40", 40, false, columns, 1, null);
  }
}
