package org.tallywire.pipeline.nlp.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.tallywire.language.compare.question.QuestionVector;

/** The network that the program carries. */
class QuestionNetworkTest {
  private static final QuestionNetwork NETWORK = load();

  private static QuestionNetwork load() {
    try {
      return QuestionNetwork.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the words in brackets answer. */
  private static byte[] read(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    QuestionVector vector = NETWORK.read(text, marked.indexOf('['), marked.indexOf(']') - 1);
    return Base64.getDecoder().decode(vector.text());
  }

  private static double cosine(byte[] a, byte[] b) {
    double product = 0;
    double one = 0;
    double two = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      one += a[i] * a[i];
      two += b[i] * b[i];
    }
    return product / Math.sqrt(one * two);
  }

  @Test
  void answersToOneQuestionLieNearerThanThoseToTwo() {
    byte[] troops =
        read("Marovia has massed [about 94,000 soldiers] along the border, the ministry said.");
    byte[] estimate =
        read("An intelligence official put the Marovian force at the frontier at [70,000].");
    byte[] fuel = read("Marovia raised the price of petrol by [12 percent] on Monday.");

    assertThat(cosine(troops, estimate)).isGreaterThan(cosine(troops, fuel) + 0.2);
  }

  @Test
  void theNumberThatIsMarkedDecides() {
    byte[] killed = read("The ferry sank with [212 people] aboard; 38 of them drowned.");
    byte[] drowned = read("The ferry sank with 212 people aboard; [38 of them] drowned.");

    assertThat(cosine(killed, drowned)).isLessThan(0.8);
  }

  @Test
  void theSameTextIsReadAlikeEachTime() {
    String text = "Exports of tin fell to [1,900 tonnes], the ministry said.";

    assertThat(read(text)).isEqualTo(read(text)).hasSize(128);
  }

  @Test
  void textsOfAnyKindAreRead() {
    assertThat(read("[7]")).hasSize(128);
    assertThat(read("Very ".repeat(900) + "few of the [17 lifeboats]" + " sank".repeat(900)))
        .hasSize(128);
    assertThat(read("\uD83D\uDE00 Émigrés: [7\u00A0ferries]\u200B sank \uD83D")).hasSize(128);
  }
}
