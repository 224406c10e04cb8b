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
  private static QuestionVector read(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    return NETWORK.read(text, marked.indexOf('['), marked.indexOf(']') - 1);
  }

  private static byte[] bytes(String marked) {
    return Base64.getDecoder().decode(read(marked).text());
  }

  @Test
  void answersToOneQuestionLieNearerThanThoseToTwo() {
    QuestionVector troops =
        read("Marovia has massed [about 94,000 soldiers] along the border, the ministry said.");
    QuestionVector estimate =
        read("An intelligence official put the Marovian force at the frontier at [70,000].");
    QuestionVector fuel = read("Marovia raised the price of petrol by [12 percent] on Monday.");

    assertThat(troops.cosine(estimate)).isGreaterThan(troops.cosine(fuel) + 0.2);
  }

  @Test
  void theNumberThatIsMarkedDecides() {
    QuestionVector killed = read("The ferry sank with [212 people] aboard; 38 of them drowned.");
    QuestionVector drowned = read("The ferry sank with 212 people aboard; [38 of them] drowned.");

    assertThat(killed.cosine(drowned)).isLessThan(0.8);
  }

  @Test
  void theSameTextIsReadAlikeEachTime() {
    String text = "Exports of tin fell to [1,900 tonnes], the ministry said.";

    assertThat(bytes(text)).isEqualTo(bytes(text)).hasSize(128);
  }

  @Test
  void textsOfAnyKindAreRead() {
    assertThat(bytes("[7]")).hasSize(128);
    assertThat(bytes("Very ".repeat(900) + "few of the [17 lifeboats]" + " sank".repeat(900)))
        .hasSize(128);
    assertThat(bytes("\uD83D\uDE00 Émigrés: [7\u00A0ferries]\u200B sank \uD83D")).hasSize(128);
  }
}
