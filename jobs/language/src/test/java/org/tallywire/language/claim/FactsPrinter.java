package org.tallywire.language.claim;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.document.DocumentReader;
import org.tallywire.language.document.RawDocument;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ConlluDocuments;
import org.tallywire.language.text.TaggedText;

/**
 * Writes what is read out of a few texts, in UTF-8: what {@link SameFactsAnywhereTest} compares.
 */
final class FactsPrinter {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 17);

  private FactsPrinter() {}

  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    lines().forEach(out::println);
  }

  /** Documents read from raw texts, then all facts of annotated ones. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    DocumentReader reader = new DocumentReader();
    for (RawDocument raw : raw()) {
      lines.add(reader.read(raw).toString().replace('\n', ' '));
    }
    FactExtractor extractor = FactExtractor.standard();
    List<AnnotatedDocument> documents =
        new ArrayList<>(ConlluDocuments.read(FactsPrinter.class, "claims.conllu"));
    documents.add(timed(PUBLISHED));
    documents.add(timed(null));
    for (AnnotatedDocument document : documents) {
      Facts facts = extractor.extract(document);
      facts.entityMentions().forEach(mention -> lines.add(mention.toString()));
      facts.timeMentions().forEach(mention -> lines.add(mention.toString()));
      facts.attributions().forEach(attribution -> lines.add(attribution.toString()));
      facts.numericClaims().forEach(claim -> lines.add(claim.toString()));
    }
    return lines;
  }

  private static List<RawDocument> raw() {
    return List.of(
        new RawDocument(
            "a",
            "text",
            "FLOODS IN OSTREN\nPublished: 6 December 2021 23:30 UTC\n\nTHE CIVIL GUARD said on"
                + " Tuesday that İstvan's 1,200 homes were under water.\n",
            null,
            null,
            null,
            null,
            null),
        new RawDocument(
            "b",
            "jsonl",
            "It sank in May.",
            "Naïve?",
            "2023-05-17T23:59:00-11:00",
            null,
            null,
            "en"));
  }

  private static AnnotatedDocument timed(LocalDate published) {
    AnnotatedDocument text =
        TaggedText.of(
            "FRIDAY/NNP was/VBD/be the/DT DEADLINE/NN for/IN 3/CD days/NNS in/IN APRIL/NNP ./.",
            "It/PRP struck/VBD at/IN 9:05/CD P.M./NN EST/NNP on/IN MONDAY/NNP ./.",
            "It/PRP will/MD close/VB on/IN the/DT 7th/JJ ,/, next/JJ week/NN or/CC in/IN"
                + " WINTER/NN ./.",
            "Profit/NN rose/VBD in/IN the/DT third/JJ quarter/NN from/IN a/DT year/NN earlier/RBR"
                + " ./.",
            "It/PRP lasted/VBD ٣/CD weeks/NNS and/CC 12,5/CD minutes/NNS ./.");
    return new AnnotatedDocument("timed", text.text(), null, published, text.sentences());
  }
}
