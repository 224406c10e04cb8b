package org.tallywire.language.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tallywire.language.attribution.Quotations.Quotation;

/**
 * Ties quotations to the cues beside them, lets contents run on to the end of a quotation over
 * several sentences, and carries a speaker over to the quotations that follow his own.
 */
final class QuotationPass {
  /** Marks, commas and spaces that may stand between a quotation and its cue. */
  private static final int GAP = 4;

  /** Shorter quotations with no cue are words held up with tongs, not speech. */
  private static final int SHORTEST_CARRIED = 20;

  private static final int LONGEST_GAP = 250;

  private final String text;
  private final Quotations quotations;

  QuotationPass(String text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /** The drafts that have a content, in order of it, and those of carried quotations. */
  List<Draft> apply(List<Draft> drafts) {
    List<Draft> done = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Draft complete = draft.hasContent() ? runOn(draft) : quoted(draft);
      if (complete != null) {
        done.add(complete);
      }
    }
    done.sort(Comparator.comparingInt(Draft::contentBegin).thenComparingInt(Draft::contentEnd));
    carry(done);
    done.sort(Comparator.comparingInt(Draft::contentBegin).thenComparingInt(Draft::contentEnd));
    return done;
  }

  private Draft runOn(Draft draft) {
    if (draft.rule().equals(SpeakerLabelRule.NAME)) {
      int newline = text.indexOf('\n', draft.contentEnd());
      return draft.withContent(draft.contentBegin(), newline < 0 ? text.length() : newline);
    }
    int begin = draft.contentBegin();
    int end = draft.contentEnd();
    Quotation first = quotations.at(begin);
    if (first != null && !holds(first, draft.cueBegin())) {
      begin = Math.min(begin, first.begin());
    }
    Quotation last = quotations.at(end - 1);
    if (last != null && !holds(last, draft.cueBegin())) {
      end = Math.max(end, contentEnd(last));
    }
    Quotation before = endingBefore(start(draft));
    boolean split = before != null && before.end() < begin && isDirect(draft);
    Quotation after = first == null || first.end() > start(draft) ? null : secondHalf(draft);
    boolean goesOn = after != null && after.begin() > end;
    return draft.withContent(split ? before.begin() : begin, goesOn ? contentEnd(after) : end);
  }

  /** The second half of "…," he said, "…", or null. */
  private Quotation secondHalf(Draft draft) {
    int end = finish(draft);
    Quotation after = startingAfter(end, end + GAP);
    boolean comma = after != null && after.begin() <= end + GAP && text.startsWith(", ", end);
    return comma ? after : null;
  }

  /** Whether the content opens with a quotation mark: the second half of "…," he said, "…". */
  private boolean isDirect(Draft draft) {
    Quotation quotation = quotations.at(draft.contentBegin());
    return quotation != null && quotation.begin() == draft.contentBegin();
  }

  private Draft quoted(Draft draft) {
    int start = start(draft);
    int end = finish(draft);
    Quotation found = endingBefore(start);
    if (found == null || holds(found, start)) {
      found = startingAfter(end, reach(draft));
    }
    if (found == null) {
      found = endingBefore(draft.view().sentence().begin());
    }
    return found == null || holds(found, draft.cueBegin())
        ? null
        : draft.withContent(found.begin(), contentEnd(found));
  }

  /** How far a quotation may begin after its cue: in its sentence, or in the next paragraph. */
  private int reach(Draft draft) {
    int end = draft.view().sentence().end();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean colon = end > 0 && text.charAt(end - 1) == ':';
    int next = end;
    while (colon && next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return colon ? next + 1 : draft.view().sentence().end();
  }

  private static int start(Draft draft) {
    return draft.source() == null
        ? draft.cueBegin()
        : Math.min(draft.cueBegin(), draft.view().begin(draft.source().first()));
  }

  private static int finish(Draft draft) {
    return draft.source() == null
        ? draft.cueEnd()
        : Math.max(draft.cueEnd(), draft.view().end(draft.source().last()));
  }

  private static boolean holds(Quotation quotation, int position) {
    return quotation.begin() <= position && position < quotation.end();
  }

  /** The quotation whose closing mark stands just before a position, in the same paragraph. */
  private Quotation endingBefore(int position) {
    for (int i = position - 1; i >= 0 && i >= position - GAP; i--) {
      if (text.charAt(i) == '\n' || Character.isLetterOrDigit(text.charAt(i))) {
        return null;
      }
      Quotation quotation = i == 0 ? null : quotations.at(i - 1);
      if (quotation != null && quotation.end() == i) {
        return quotation;
      }
    }
    return null;
  }

  private Quotation startingAfter(int from, int to) {
    for (int i = from; i <= to && i < text.length(); i++) {
      Quotation quotation = quotations.at(i);
      if (quotation != null) {
        return quotation.begin() >= from ? quotation : null;
      }
    }
    return null;
  }

  /** A quotation's end without the comma before its mark. */
  private int contentEnd(Quotation quotation) {
    int end = quotation.end();
    while (end > quotation.begin() + 1
        && (text.charAt(end - 1) == ',' || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  private void carry(List<Draft> done) {
    List<Draft> sorted = List.copyOf(done);
    List<Integer> cues = sorted.stream().map(Draft::cueBegin).sorted().toList();
    NavigableMap<Integer, Draft> toldBefore = toldBySentenceEnd(sorted);
    int next = 0;
    int reach = 0;
    Draft speaker = null;
    Quotation before = null;
    for (Quotation quotation : quotations.all()) {
      Draft own = null;
      while (next < sorted.size() && sorted.get(next).contentBegin() < quotation.end()) {
        Draft draft = sorted.get(next++);
        if (quotations.at(draft.cueBegin()) == null) {
          reach = Math.max(reach, draft.contentEnd());
          own = draft.contentEnd() > quotation.begin() ? draft : own;
        }
      }
      Draft told = own == null ? toldJustBefore(quotation, toldBefore) : null;
      if (told != null && reach <= quotation.begin()) {
        speaker = carried(told, quotation);
        done.add(speaker);
        before = quotation;
      } else if (own != null || reach > quotation.begin()) {
        speaker = own == null ? speaker : own;
        before = quotation;
      } else if (speaker != null && before != null && goesOn(speaker, before, quotation, cues)) {
        speaker = carried(speaker, quotation);
        done.add(speaker);
        before = quotation;
      }
    }
  }

  /** Whether a quotation is long, or a sentence of its own: "We had paid 40." */
  private boolean isSpeech(Quotation quotation) {
    return quotation.length() >= SHORTEST_CARRIED
        || text.substring(quotation.begin(), quotation.end())
            .matches("(?s)\\s*\\p{Lu}.*\\s.*[.!?]");
  }

  /** Whether a quotation opens with a speaker's label: "TAMM: We lost 40 boats." */
  private boolean isLabelled(Quotation quotation) {
    int i = quotation.begin();
    while (i < quotation.end()
        && (Character.isUpperCase(text.charAt(i)) || text.charAt(i) == ' ')) {
      i++;
    }
    return i > quotation.begin() + 1 && i < quotation.end() && text.charAt(i) == ':';
  }

  /**
   * "The port is shut, Tamm said. 'We lost 40 boats.'": the report without a quotation of its own
   * in the sentence that ends where a quotation begins, if that one fills its sentence; or null.
   */
  private Draft toldJustBefore(Quotation quotation, NavigableMap<Integer, Draft> told) {
    if (!isSpeech(quotation) || isLabelled(quotation)) {
      return null;
    }
    int at = quotation.begin() - 1;
    while (at > 0 && !Character.isLetterOrDigit(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        return null;
      }
      at--;
    }
    Map.Entry<Integer, Draft> last = told.floorEntry(quotation.begin());
    boolean beside = last != null && last.getKey() > at && last.getValue().cueEnd() <= at + 1;
    boolean whole = ".!?,".indexOf(text.charAt(Math.max(0, quotation.end() - 1))) >= 0;
    return beside && whole ? last.getValue() : null;
  }

  /** Reports without a quotation of their own, by the end of their sentence; the last of each. */
  private NavigableMap<Integer, Draft> toldBySentenceEnd(List<Draft> drafts) {
    NavigableMap<Integer, Draft> told = new TreeMap<>();
    for (Draft draft : drafts) {
      boolean speaks = draft.rule().equals(ReportingVerbRule.NAME) && draft.parent() == null;
      if (speaks && quotations.at(draft.contentBegin()) == null) {
        told.put(draft.view().end(draft.view().size() - 1), draft);
      }
    }
    return told;
  }

  private Draft carried(Draft speaker, Quotation quotation) {
    return new Draft(
        speaker.view(),
        speaker.source(),
        speaker.cueFirst(),
        speaker.cueLast(),
        quotation.begin(),
        contentEnd(quotation),
        speaker.stance(),
        "carried-quotation",
        null);
  }

  private boolean goesOn(Draft speaker, Quotation before, Quotation quotation, List<Integer> cues) {
    if (isLabelled(quotation)) {
      return false;
    }
    if (quotation.continued()) {
      return true;
    }
    if (!isSpeech(quotation) || quotation.begin() - before.end() > LONGEST_GAP) {
      return false;
    }
    String gap = text.substring(before.end(), quotation.begin());
    boolean otherCue =
        cues.stream()
            .anyMatch(
                cue -> cue >= before.end() && cue < quotation.begin() && cue != speaker.cueBegin());
    return gap.indexOf('\n') < 0 ? !otherCue : !otherCue && gap.trim().length() <= 60;
  }
}
