package org.tallywire.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.pipeline.fuzz.FuzzInput.utf8;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tallywire.language.document.Document;
import org.tallywire.language.document.DocumentReader;
import org.tallywire.language.document.RawDocument;
import org.tallywire.language.document.ReadResult;
import org.tallywire.language.document.Section;
import org.tallywire.language.text.CodePointIndex;
import org.tallywire.pipeline.fuzz.FuzzTarget;

/** The bytes of a text file: decoded, cleaned, header and sections found. */
public final class DocumentFuzz implements FuzzTarget {
  private final DocumentReader reader = new DocumentReader();

  @Override
  public void read(byte[] input) {
    String text;
    try {
      text = TextDecoder.decode(input, input.length);
    } catch (ReadFailure e) {
      assertThat(e.reasonCode()).isEqualTo("not-text");
      return;
    }
    RawDocument raw = new RawDocument("a.txt", "text", text, null, null, null, null, null);
    ReadResult result = reader.read(raw);
    assertThat(reader.read(raw)).isEqualTo(result);
    if (result instanceof ReadResult.Accepted accepted) {
      check(accepted.document());
    }
  }

  /** What holds of every document. */
  static void check(Document document) {
    String text = document.text();
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .as("no lone surrogates")
        .isEqualTo(text);
    assertThat(text.strip()).isEqualTo(text).isNotEmpty();
    assertThat(text.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl)).isTrue();
    CodePointIndex index = new CodePointIndex(text);
    int end = 0;
    for (Section section : document.sections()) {
      assertThat(section.begin()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(end, section.begin())).isBlank();
      end = section.end();
      assertThat(end).isLessThanOrEqualTo(text.length());
      assertThat(wholeCodePoints(text, section.begin()) && wholeCodePoints(text, end)).isTrue();
      assertThat(index.codePoint(end)).isEqualTo(text.codePointCount(0, end));
    }
    assertThat(text.substring(end)).isBlank();
    if (document.publishedDate() != null) {
      assertThat(document.publishedDate().getYear()).isBetween(1, 9999);
    }
  }

  private static boolean wholeCodePoints(String text, int at) {
    return at == text.length() || !Character.isLowSurrogate(text.charAt(at));
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        utf8("Boats left.\n\nNine boats left the harbour on Monday morning."),
        utf8("By Jane Doe | December 5, 2021\nOSK, Dec 5 (Reuters) - Nine boats left.\n"),
        utf8("https://example.com/2021/12/05/boats\n20211205\nBoats leave\nWorld\nReuters\n"),
        utf8("PHOTO: A boat (AP/Jo Lee)\n5 December 2021 11:31 GMT Updated 5 hours ago\n"),
        utf8("Nine boats left the old harbour of Osk on Monday, which\nthe coast guard had "),
        "\uFEFFNine boats".getBytes(StandardCharsets.UTF_16BE),
        "\uFEFFNine boats".getBytes(StandardCharsets.UTF_16LE),
        "Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public List<String> words() {
    return List.of(
        "\n\n",
        "\r\n",
        "By ",
        " | ",
        "Reuters",
        "(AP)",
        "Dec 5",
        "2021-12-05",
        "GMT",
        "Updated",
        "https://",
        "www.",
        "Read more",
        "Photo: ",
        "Sign up",
        "\u202E",
        "\u2066",
        "\u00AD",
        "\u2028",
        "\uFEFF",
        "\uFFFD",
        "\u3000",
        "Share this",
        "Copyright",
        "\u00A0",
        "\uD83D\uDEA2",
        "--",
        " - ",
        "5\u5E7412\u67085\u65E5",
        "Published: ",
        "Sunday, ",
        "11:31 a.m.");
  }
}
