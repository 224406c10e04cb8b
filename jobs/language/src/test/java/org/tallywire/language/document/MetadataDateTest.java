package org.tallywire.language.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2031-03-14                          | 2031-03-14 | -",
        "2031-03-14T09:05:00Z                | 2031-03-14 | 2031-03-14T09:05:00Z",
        "2031-03-14T23:30:00-05:00           | 2031-03-14 | 2031-03-15T04:30:00Z",
        "2031-03-14T09:05:00.123+0100        | 2031-03-14 | 2031-03-14T08:05:00Z",
        "2031-03-14 09:05:00                 | 2031-03-14 | 2031-03-14T09:05:00Z",
        "Fri, 14 Mar 2031 09:05:00 GMT       | 2031-03-14 | 2031-03-14T09:05:00Z",
        "Fri, 14 Mar 2031 09:05:00 +0200     | 2031-03-14 | 2031-03-14T07:05:00Z",
        "Fri Mar 14 09:05:00 UTC 2031        | 2031-03-14 | 2031-03-14T09:05:00Z",
        "14-MAR-2031 09:05:01.79             | 2031-03-14 | 2031-03-14T09:05:01Z",
        "14-MAR-2031 605:12:19.12            | 2031-03-14 | -",
        "20310314                            | 2031-03-14 | -",
        "20310314090500                      | 2031-03-14 | 2031-03-14T09:05:00Z",
        "20310314T090500Z                    | 2031-03-14 | 2031-03-14T09:05:00Z",
        "1931245500                          | 2031-03-14 | 2031-03-14T09:05:00Z",
        "1931245500000                       | 2031-03-14 | 2031-03-14T09:05:00Z",
        "March 14, 2031 9:05 PM EST          | 2031-03-14 | 2031-03-15T02:05:00Z",
        "14 March 2031                       | 2031-03-14 | -",
        "14.03.2031                          | 2031-03-14 | -",
        "3/14/2031                           | 2031-03-14 | -",
        "Published: 14 March 2031            | 2031-03-14 | -",
      })
  void readsTheShapesThatMachinesWrite(String field, String day, String moment) {
    DateLine.Stamp stamp = MetadataDate.parse(field);
    assertThat(stamp).isNotNull();
    assertThat(stamp.date()).isEqualTo(day);
    assertThat(stamp.instant() == null ? null : stamp.instant().toString()).isEqualTo(moment);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "yesterday", "2031-13-01", "2031-02-29", "03/04/2031", "2031", "0000-00-00"})
  void whatIsNoDateGivesNone(String field) {
    assertThat(MetadataDate.parse(field)).isNull();
  }
}
