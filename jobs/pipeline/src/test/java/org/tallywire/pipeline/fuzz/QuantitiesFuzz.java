package org.tallywire.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityRecognizer;
import org.tallywire.language.quantity.RuleQuantityRecognizer;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Sentence;
import org.tallywire.pipeline.nlp.FuzzedDocument;

/** The numbers of sentences. */
public final class QuantitiesFuzz implements FuzzTarget {
  private final FuzzedDocument documents = new FuzzedDocument();
  private final QuantityRecognizer recognizer = new RuleQuantityRecognizer();

  @Override
  public void read(byte[] input) {
    AnnotatedDocument document = documents.of(new FuzzInput(input));
    for (Sentence sentence : document.sentences()) {
      List<Quantity> quantities = recognizer.recognize(document, sentence);
      assertThat(recognizer.recognize(document, sentence)).isEqualTo(quantities);
      int end = sentence.begin();
      for (Quantity quantity : quantities) {
        assertThat(quantity.begin()).isGreaterThanOrEqualTo(end);
        end = quantity.end();
        assertThat(end).isLessThanOrEqualTo(sentence.end());
        Texts.whole(document.text(), quantity.numberBegin(), quantity.numberEnd());
        Texts.whole(document.text(), quantity.begin(), end);
        checkValue(quantity);
      }
    }
  }

  static void checkValue(Quantity quantity) {
    assertThat(Double.isFinite(quantity.value())).as("value of %s", quantity).isTrue();
    if (quantity.low() != null) {
      assertThat(quantity.low()).as("%s", quantity).isLessThanOrEqualTo(quantity.value());
    }
    if (quantity.high() != null) {
      assertThat(quantity.high()).as("%s", quantity).isGreaterThanOrEqualTo(quantity.value());
    }
  }

  @Override
  public List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (String text :
        List.of(
            "About 42,000 to 45,000 troops moved 3.5 km in May 2021.",
            "Prices rose 2.5 percent to $1.25bn (\u20AC1.1bn), from between one and two million.",
            "Nearly half of the 1,200 boats, or 5\u00BD a day, up from 1.5x10^6 per hour.",
            "More than a dozen 19-year-olds ran 5'8\" at 30 \u00B0C for one and a half hours.",
            "One hundred and twenty-five of three quarters; No. 5 won 3-2; 5 to 6 mg/l.")) {
      seeds.add(Texts.annotated(text));
    }
    return seeds;
  }

  @Override
  public List<String> words() {
    return List.of(
        "about ",
        "more than ",
        "up to ",
        " to ",
        " million",
        " hundred",
        " and ",
        "half",
        "1,000",
        "\u00BD",
        "\u2076",
        "x10^",
        "e308",
        "$",
        "\u20AC",
        "%",
        " percent",
        " per ",
        " km",
        "\u00B0C",
        "between ",
        " or more",
        "twenty-",
        "dozen",
        "0.",
        "\u2212",
        "999999999999",
        "\u00A3",
        "bn");
  }
}
