package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuestionVectorTest {
  private static final QuestionVector NORTH = QuestionVector.of(new float[] {0, 1});

  private static ClaimForTest forty() {
    return ClaimForTest.claim("The bus had [40 people] in it.", Claims.exactly(40));
  }

  @Test
  void cosineIsOfTheAngleBetween() {
    QuestionVector east = QuestionVector.of(new float[] {1, 0});
    QuestionVector between = QuestionVector.of(new float[] {0.7071f, 0.7071f});

    assertThat(NORTH.cosine(NORTH)).isEqualTo(1);
    assertThat(NORTH.cosine(east)).isZero();
    assertThat(between.cosine(east)).isCloseTo(Math.sqrt(0.5), within(0.01));
    assertThat(NORTH.cosine(QuestionVector.of(new float[] {0, -1}))).isEqualTo(-1);
  }

  @Test
  void vectorsOfTwoWidthsHaveNothingInCommon() {
    assertThat(NORTH.cosine(QuestionVector.of(new float[] {0, 1, 0}))).isZero();
  }

  @Test
  void itsTextGivesItBack() {
    assertThat(QuestionVector.parse(NORTH.text())).isEqualTo(NORTH).hasToString(NORTH.text());
    assertThat(QuestionVector.parse(null)).isNull();
  }

  @Test
  void claimsWithoutVectorsAreNeitherAlikeNorNot() {
    ComparedClaim none = forty().build();
    ComparedClaim north = forty().vector(0, 1).build();
    ComparedClaim south = forty().vector(0, -1).build();

    assertThat(Likeness.of(none, north)).isEmpty();
    assertThat(Likeness.of(north, north)).hasValue(3);
    assertThat(Likeness.of(north, south)).hasValue(-4);
  }
}
