package org.tallywire.pipeline.tables;

import java.time.LocalDate;
import java.util.List;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.claim.Facts;
import org.tallywire.language.claim.NumericClaim;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.quantity.Comparator;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.time.TimeMention;
import org.tallywire.language.time.TimeType;

/** One document with one fact of each kind; emoji and combining characters stand before them. */
final class SampleFacts {
  private static final String TEXT =
      "\uD83D\uDEA2\uD83D\uDC77\u200D\u2640\uFE0F Strike in the cafe\u0301 \uD83D\uDE21!\n"
          + "On Friday about 1,200 dockers left the port of Velm \uD83D\uDE2E, Velm said.";

  private SampleFacts() {}

  static AnnotatedDocument document(String docId) {
    return document(docId, LocalDate.of(2021, 12, 6));
  }

  static AnnotatedDocument document(String docId, LocalDate publishedDate) {
    int second = TEXT.indexOf("On Friday");
    return new AnnotatedDocument(
        docId,
        TEXT,
        "Harbour Gazette",
        publishedDate,
        List.of(
            new Sentence(0, 0, second - 1, SectionType.TITLE, List.of(), List.of()),
            new Sentence(1, second, TEXT.length(), SectionType.BODY, List.of(), List.of())));
  }

  static Facts facts(AnnotatedDocument document) {
    TextSpan source = span("Velm", TEXT.lastIndexOf("Velm"));
    EntityMention velm =
        new EntityMention(
            1,
            source.begin(),
            source.end(),
            "Velm",
            EntityType.GPE,
            "e-velm",
            "Velm",
            0.9,
            "recognizer",
            "the port");
    TextSpan friday = span("Friday", 0);
    TimeMention time =
        new TimeMention(
            1,
            friday.begin(),
            friday.end(),
            TimeType.DATE,
            "2021-12-03",
            LocalDate.of(2021, 12, 3),
            LocalDate.of(2021, 12, 3),
            document.publishedDate(),
            null,
            "weekday");
    Attribution attribution = attribution(source, velm);
    return new Facts(
        List.of(velm), List.of(time), List.of(attribution), List.of(claim(document, attribution)));
  }

  private static Attribution attribution(TextSpan source, EntityMention velm) {
    TextSpan content = span("On Friday about 1,200 dockers left the port of Velm", 0);
    return new Attribution(
        "1-0",
        1,
        source,
        source,
        velm,
        Attribution.SourceKind.ORGANIZATION,
        span("said", 0),
        content.begin(),
        content.end(),
        Attribution.Speech.INDIRECT,
        Attribution.Stance.SAYS,
        null,
        "cue-verb");
  }

  private static NumericClaim claim(AnnotatedDocument document, Attribution attribution) {
    TextSpan phrase = span("about 1,200 dockers", 0);
    TextSpan number = span("1,200", 0);
    Quantity quantity =
        new Quantity(
            phrase.begin(),
            phrase.end(),
            number.begin(),
            number.end(),
            1200,
            1150.0,
            1250.0,
            Comparator.ABOUT,
            QuantityKind.COUNT,
            null,
            null,
            null,
            null,
            "numeral");
    return new NumericClaim(
        ContentId.of("claim", document.docId(), phrase.begin(), "counted-noun"),
        1,
        phrase.begin(),
        phrase.end(),
        quantity,
        span("dockers", 0),
        "docker",
        span("the port of Velm", 0),
        attribution.sourceEntity(),
        "leave",
        null,
        LocalDate.of(2021, 12, 3),
        LocalDate.of(2021, 12, 3),
        ClaimStatus.ASSERTED,
        List.of(attribution),
        null,
        null,
        0.8,
        "counted-noun",
        null);
  }

  private static TextSpan span(String words, int from) {
    int begin = TEXT.indexOf(words, from);
    return new TextSpan(begin, begin + words.length(), words);
  }
}
