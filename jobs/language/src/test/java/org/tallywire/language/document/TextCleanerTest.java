package org.tallywire.language.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCleanerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "line ends            | a\\r\\nb\\rc\\u2028d          | a\\nb\\nc\\nd",
        "byte order mark      | \\uFEFFa                      | a",
        "full-width space     | a\\u3000b                     | a b",
        "no-break spaces      | a\\u00A0b\\u202Fc             | a b c",
        "zero width           | a\\u200Bb\\u00ADc             | abc",
        "controls             | a\\u0000b\\u0007c             | abc",
        "trailing blanks      | a   \\nb                      | a\\nb",
        "blank lines          | a\\n\\n\\n\\n\\n\\nb           | a\\n\\n\\nb",
        "blanks on blank line | a\\n   \\n  \\nb               | a\\n\\n\\nb",
        "indentation stays    | a\\n    b                     | a\\n    b",
        "tab indents          | a\\n\\tb\\tc                  | a\\n    b c",
        "lone surrogate       | a\\uD83Db                     | a\\uFFFDb",
        "emoji stays          | a \\uD83D\\uDE00 b            | a \\uD83D\\uDE00 b",
        "joined emoji stays   | \\uD83D\\uDC69\\u200D\\uD83D\\uDE92 | \\uD83D\\uDC69\\u200D\\uD83D\\uDE92",
        "not composed         | e\\u0301                      | e\\u0301",
        "Windows apostrophe   | don\\u0092t                   | don\\u2019t",
      })
  void makesCharactersUniform(String name, String raw, String cleaned) {
    assertThat(TextCleaner.clean(read(raw))).isEqualTo(read(cleaned));
  }

  /** Turns the escapes of the table into chars. */
  private static String read(String escaped) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (escaped.charAt(i) == '\\') {
        out.append(escaped.substring(i, i + 2).translateEscapes());
        i++;
      } else {
        out.append(escaped.charAt(i));
      }
    }
    return out.toString();
  }
}
