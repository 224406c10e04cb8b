package org.tallywire.language.attribution;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Attribution.Speech;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;

/**
 * Credits at the end of a paragraph: in "40 boats sank in the storm. (AP)" the agency tells what
 * the paragraph says. The trap: a credit on a line of its own is that of the whole report, which
 * has it as its publisher.
 */
final class CreditAttributions {
  private static final int SHORTEST_CONTENT = 20;

  private final CueLexicon lexicon;

  CreditAttributions(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The attributions of a document's credits, in order. */
  List<Attribution> of(AnnotatedDocument document) {
    List<Attribution> found = new ArrayList<>();
    int sentenceOfLine = -1;
    int line = -1;
    int before = 0;
    for (Sentence sentence : document.sentences()) {
      int begin = lineBegin(document.text(), before, sentence.begin(), Math.max(0, line));
      before = sentence.begin();
      if (begin != line) {
        line = begin;
        sentenceOfLine = sentence.number();
      }
      if (sentence.section() == SectionType.CREDIT) {
        Attribution credit = credit(document, sentence, begin, sentenceOfLine);
        if (credit != null) {
          found.add(credit);
        }
      }
    }
    return found;
  }

  /** Where a position's line begins: looks no further back than a place in the line before. */
  private static int lineBegin(String text, int from, int position, int lineBefore) {
    for (int i = position; i >= from; i--) {
      if (text.charAt(i) == '\n') {
        return i + 1;
      }
    }
    return lineBefore;
  }

  private Attribution credit(
      AnnotatedDocument document, Sentence sentence, int line, int firstSentence) {
    String text = document.text();
    int begin = sentence.begin();
    int end = sentence.end();
    while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int last = sentence.begin();
    while (last > line && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (last - line < SHORTEST_CONTENT || !lexicon.isPublisher(text.substring(begin, end))) {
      return null;
    }
    TextSpan agency = new TextSpan(begin, end, text.substring(begin, end));
    return new Attribution(
        ContentId.of("attribution", document.docId(), begin, line, last, begin),
        firstSentence,
        agency,
        agency,
        null,
        SourceKind.PUBLISHER,
        null,
        line,
        last,
        Speech.INDIRECT,
        Stance.SAYS,
        null,
        "credit");
  }
}
