package org.tallywire.pipeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.time.RuleTimeRecognizer;
import org.tallywire.language.time.TimeMention;
import org.tallywire.language.time.TimeRecognizer;
import org.tallywire.pipeline.nlp.FuzzedDocument;

/** The time expressions of a text. */
public final class TimesFuzz implements FuzzTarget {
  private final FuzzedDocument documents = new FuzzedDocument();
  private final TimeRecognizer recognizer = new RuleTimeRecognizer();

  @Override
  public void read(byte[] input) {
    AnnotatedDocument document = documents.of(new FuzzInput(input));
    List<TimeMention> times = recognizer.recognize(document);
    assertThat(recognizer.recognize(document)).isEqualTo(times);
    int end = 0;
    for (TimeMention time : times) {
      assertThat(time.begin()).isGreaterThanOrEqualTo(end);
      end = time.end();
      Texts.whole(document.text(), time.begin(), end);
      assertThat(time.value() == null).isEqualTo(time.unresolvedReason() != null);
      if (time.startDate() != null && time.endDate() != null) {
        assertThat(time.startDate()).isBeforeOrEqualTo(time.endDate());
        assertThat(time.startDate().getYear()).as("%s", time).isBetween(1, 9999);
        assertThat(time.endDate().getYear()).as("%s", time).isBetween(1, 9999);
      }
    }
  }

  @Override
  public List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (String text :
        List.of(
            "On Tuesday, since the middle of February, and two days ago at 5 p.m. GMT.",
            "In the third quarter of 2021, last winter, by 31 December 1999, every other week.",
            "For the past 10 days, from May to June, in the 1990s, the day before Christmas.",
            "Next month, 12/05/2021, 2021-12-05, a year earlier, the first half of 2020, tonight.",
            "Within 999999999 years, 5,000,000 centuries ago, the next 3 decades.")) {
      seeds.add(Texts.annotated(text));
    }
    return seeds;
  }

  @Override
  public List<String> words() {
    return List.of(
        "Tuesday",
        "May ",
        "December",
        "last ",
        "next ",
        " ago",
        "week",
        "year",
        "2021",
        "1990s",
        "p.m.",
        "quarter",
        "winter",
        "every ",
        "since ",
        "between ",
        " days",
        "the past ",
        "mid-",
        "29 February ",
        "999999999",
        "Easter",
        "century",
        "today",
        "half of ",
        " later",
        "9999");
  }
}
