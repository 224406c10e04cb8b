package org.tallywire.language.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.language.quantity.RuleQuantityRecognizer;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/** Sentences are written as words with their parts of speech. */
class ModelVetoTest {
  private static final String MAKER = "Boeing/NNP builds/VBZ jets/NNS ./.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norvik/NNP ordered/VBD the/DT new/JJ 787/CD ./.",
        "Norvik/NNP wants/VBZ its/PRP$ 787/CD aircraft/NN sooner/RB ./.",
        "Norvik/NNP flies/VBZ 777/CD planes/NNS ./.",
        "It/PRP comes/VBZ from/IN the/DT 737-800/CD range/NN ./."
      })
  void aMakersModelIsNoClaim(String sentence) {
    assertThat(claims(MAKER, sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The/DT strike/NN stranded/VBD 737/CD people/NNS ./.",
        "Some/DT 737/CD of/IN them/PRP stayed/VBD ./.",
        "About/IN 737/CD stayed/VBD away/RB ./.",
        "Norvik/NNP ordered/VBD 738/CD ./."
      })
  void otherNumbersAreClaimsBesideAMaker(String sentence) {
    assertThat(claims(MAKER, sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = "Norvik/NNP sold/VBD the/DT other/JJ 787/CD ./.")
  void withoutTheMakerItIsANumber(String sentence) {
    assertThat(claims(sentence)).hasSize(1);
  }

  private static List<NumericClaim> claims(String... tagged) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String sentence : tagged) {
      int begin = text.length();
      List<Token> tokens = new ArrayList<>();
      for (String word : sentence.split(" ")) {
        String[] parts = word.split("/");
        int at = text.length();
        text.append(parts[0]).append(' ');
        tokens.add(
            new Token(
                at, at + parts[0].length(), parts[0], parts[0], parts[1], Token.NO_HEAD, null));
      }
      sentences.add(
          new Sentence(
              sentences.size(), begin, text.length() - 1, SectionType.BODY, tokens, List.of()));
    }
    AnnotatedDocument document =
        new AnnotatedDocument("document", text.toString(), null, null, sentences);
    return new RuleClaimExtractor(new RuleQuantityRecognizer())
        .extract(document, List.of(), List.of(), List.of());
  }
}
