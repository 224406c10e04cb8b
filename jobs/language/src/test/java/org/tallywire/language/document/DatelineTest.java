package org.tallywire.language.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  private final DatelineRule rule = new DatelineRule(new Agencies());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "PORT ELLIS, March 14, 2031 (AP) - Ships wait.            | 2031-03-14 | Associated Press",
        "PORT ELLIS, Velmora, 14 March 2031 /PRNewswire/ -- Ships | 2031-03-14 | PR Newswire",
        "PORT ELLIS – 14 March 2031: Ships wait outside.          | 2031-03-14 | -",
        "Xinhua, Port Ellis, March 14th, 2031, ships wait.        | 2031-03-14 | Xinhua",
        "PORT ELLIS (March 14, 2031) Ships wait outside.          | 2031-03-14 | -",
        "PORT ELLIS, March 14 (Reuters) - The quay broke on March 12, 2031. | 2031-03-14 | Reuters",
        "PORT ELLIS, Friday, March 14 (dpa) - It opened in 2031.  | 2031-03-14 | Deutsche Presse-Agentur",
        "PORT ELLIS, Dec. 30 (UPI) -- It broke on December 28, 2030. | 2030-12-30 | United Press International",
      })
  void readsDatelines(String paragraph, String day, String agency) {
    DatelineRule.Dateline dateline = rule.read(paragraph);
    assertThat(dateline).isNotNull();
    assertThat(YearRule.date(dateline, paragraph, null)).isEqualTo(day);
    assertThat(dateline.agency()).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On March 14, 2031, the bridge was closed.",
        "The March 14 (2031) vote is in doubt.",
        "March 14, 2031 was a bad day for the island.",
        "Port Ellis has been closed since March 14 - and may stay so.",
        "In Port Ellis, March 14, 2031, will be remembered.",
      })
  void sentencesAreNoDatelines(String paragraph) {
    assertThat(rule.read(paragraph)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT ELLIS, March 14 (AP) - The last such storm came in 1987.",
        "PORT ELLIS, March 14 (AP) - The town marks the anniversary of March 14, 1987.",
        "PORT ELLIS, March 14 (AP) - Work began as early as 2029, and goes on next year.",
        "PORT ELLIS, March 14 (AP) - Work may begin as early as 2032.",
        "PORT ELLIS, Monday, March 14 (AP) - The quay was built in 2031.",
        "PORT ELLIS, February 30 (AP) - The quay broke on March 1, 2031.",
      })
  void withoutGoodGroundsThereIsNoYear(String paragraph) {
    DatelineRule.Dateline dateline = rule.read(paragraph);
    assertThat(dateline == null ? null : YearRule.date(dateline, paragraph, null)).isNull();
  }
}
