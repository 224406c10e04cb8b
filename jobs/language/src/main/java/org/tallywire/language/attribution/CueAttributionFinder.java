package org.tallywire.language.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.Speech;
import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.attribution.Quotations.Quotation;
import org.tallywire.language.attribution.Sources.Source;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.InOrder;
import org.tallywire.language.text.Sentence;

/**
 * Finds who says what by reporting words: direct, mixed and indirect speech, chains of sources, and
 * quotations that run on. Reads the dependency parse where a sentence has one, tags elsewhere.
 * Thread-safe.
 */
public final class CueAttributionFinder implements AttributionFinder {
  private final CueLexicon lexicon = new CueLexicon();
  private final Tellers tellers = new Tellers(lexicon);
  private final FigureRule figures = new FigureRule(lexicon, tellers);
  private final CreditAttributions credits = new CreditAttributions(lexicon);
  private final ReturningDocuments returning = new ReturningDocuments(lexicon);
  private final List<CueRule> rules =
      List.of(
          new ReportingVerbRule(lexicon, tellers),
          new AsReportedRule(lexicon),
          new AccordingToRule(),
          new CountRule(lexicon),
          new NoCommentRule(),
          new ReportNounRule(lexicon),
          new CuePhraseRule(lexicon),
          figures,
          new GappedSourceRule(tellers),
          new ToldAmountRule(figures, tellers),
          new OwnFigureRule(tellers),
          new BelievedRule(tellers),
          new FigureOwnerRule(lexicon),
          new PollRule(),
          new HeadlineColonRule(lexicon),
          new SpeakerLabelRule(lexicon),
          new CitingRule(),
          new QuotationVerbRule(),
          new QuotationColonRule(lexicon),
          new ImpersonalRule(lexicon),
          new QuotedAsRule(),
          new ContrastRule(),
          new ObtainedRule(),
          new GoingOnRule());

  @Override
  public List<Attribution> find(AnnotatedDocument document, List<EntityMention> mentions) {
    Quotations quotations = new Quotations(document.text());
    List<Draft> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.section().yieldsFacts() && !sentence.tokens().isEmpty()) {
        SentenceView view = new SentenceView(sentence);
        List<Draft> drafts = new ArrayList<>();
        rules.forEach(rule -> rule.find(view, drafts));
        found.addAll(drafts);
      }
    }
    List<Draft> drafts = new QuotationPass(document.text(), quotations).apply(found);
    Map<Draft, Source> sources = sources(document, mentions, drafts);
    Map<Draft, Draft> parents = parents(drafts);
    List<Draft> byCue = new ArrayList<>(drafts);
    byCue.sort(Comparator.comparingInt(Draft::cueBegin));
    returning.link(byCue, parents);
    List<Attribution> attributions = attributions(document, quotations, drafts, sources, parents);
    attributions.addAll(credits.of(document));
    return attributions;
  }

  private Map<Draft, Source> sources(
      AnnotatedDocument document, List<EntityMention> mentions, List<Draft> drafts) {
    Sources resolver = new Sources(document, mentions, lexicon);
    List<Draft> inOrder = new ArrayList<>(drafts);
    inOrder.sort(Comparator.comparingInt(Draft::cueBegin));
    Map<Draft, Source> sources = new IdentityHashMap<>();
    for (Draft draft : inOrder) {
      if (draft.source() != null) {
        sources.put(draft, resolver.resolve(draft.view(), draft.source()));
      }
    }
    return sources;
  }

  private static List<Attribution> attributions(
      AnnotatedDocument document,
      Quotations quotations,
      List<Draft> drafts,
      Map<Draft, Source> sources,
      Map<Draft, Draft> parents) {
    Map<Draft, String> ids = new IdentityHashMap<>();
    drafts.forEach(draft -> ids.put(draft, id(document, draft)));
    List<Attribution> attributions = new ArrayList<>(drafts.size());
    Set<String> taken = new HashSet<>();
    for (Draft draft : drafts) {
      if (taken.add(ids.get(draft))) {
        Draft parent = parents.get(draft);
        attributions.add(
            attribution(
                document,
                quotations,
                draft,
                sources.get(draft),
                ids.get(draft),
                parent == null ? null : ids.get(parent)));
      }
    }
    return attributions;
  }

  private static String id(AnnotatedDocument document, Draft draft) {
    return ContentId.of(
        "attribution",
        document.docId(),
        draft.cueBegin(),
        draft.contentBegin(),
        draft.contentEnd(),
        draft.source() == null ? -1 : draft.view().begin(draft.source().first()));
  }

  /** The nearest report that holds a report's cue; the rule's own knowledge goes first. */
  private static Map<Draft, Draft> parents(List<Draft> drafts) {
    Map<Draft, Draft> parents = new IdentityHashMap<>();
    List<Draft> byCue = new ArrayList<>(drafts);
    byCue.sort(Comparator.comparingInt(Draft::cueBegin));
    Deque<Draft> open = new ArrayDeque<>();
    int next = 0;
    for (Draft draft : byCue) {
      while (next < drafts.size() && drafts.get(next).contentBegin() <= draft.cueBegin()) {
        open.push(drafts.get(next++));
      }
      open.removeIf(other -> other.contentEnd() <= draft.cueBegin());
      Draft best = null;
      for (Draft other : open) {
        boolean holds = other != draft && length(other) > length(draft);
        if (holds && (best == null || length(other) < length(best))) {
          best = other;
        }
      }
      Draft known = draft.parent() == null ? null : same(draft.parent(), drafts);
      parents.put(draft, known != null ? known : best);
    }
    return parents;
  }

  /** The draft as it is after its content was completed. */
  private static Draft same(Draft parent, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.view() == parent.view() && draft.cueFirst() == parent.cueFirst()) {
        return draft;
      }
    }
    return null;
  }

  private static int length(Draft draft) {
    return draft.contentEnd() - draft.contentBegin();
  }

  private static Attribution attribution(
      AnnotatedDocument document,
      Quotations quotations,
      Draft draft,
      Source source,
      String id,
      String parentId) {
    TextSpan cue =
        new TextSpan(
            draft.cueBegin(), draft.cueEnd(), document.textOf(draft.cueBegin(), draft.cueEnd()));
    return new Attribution(
        id,
        sentenceNumber(document, draft),
        source == null ? null : withAsides(document, draft, source.span()),
        source == null ? null : source.span(),
        source == null ? null : source.entity(),
        source == null ? Attribution.SourceKind.ANONYMOUS : source.kind(),
        cue,
        draft.contentBegin(),
        draft.contentEnd(),
        speech(quotations, draft),
        draft.stance(),
        parentId,
        draft.rule());
  }

  private static TextSpan withAsides(AnnotatedDocument document, Draft draft, TextSpan name) {
    int pronoun = SourceAsides.relativePronoun(draft);
    if (pronoun >= 0) {
      int begin = draft.view().begin(pronoun);
      int end = draft.view().end(pronoun);
      return new TextSpan(begin, end, document.textOf(begin, end));
    }
    int end = draft.view().end(SourceAsides.last(draft));
    return new TextSpan(name.begin(), end, document.textOf(name.begin(), end));
  }

  private static int sentenceNumber(AnnotatedDocument document, Draft draft) {
    List<Sentence> sentences = document.sentences();
    int found = InOrder.firstFrom(sentences, Sentence::end, draft.contentBegin() + 1);
    return sentences.get(Math.min(found, sentences.size() - 1)).number();
  }

  private static Speech speech(Quotations quotations, Draft draft) {
    int quoted = 0;
    Quotation first = quotations.at(draft.contentBegin());
    for (int i = draft.contentBegin(); i < draft.contentEnd(); i++) {
      Quotation quotation = quotations.at(i);
      if (quotation != null) {
        int end = Math.min(quotation.end(), draft.contentEnd());
        quoted += end - i;
        i = end;
      }
    }
    boolean direct = first != null && first.end() >= draft.contentEnd() - 1;
    return direct ? Speech.DIRECT : quoted > 0 ? Speech.MIXED : Speech.INDIRECT;
  }
}
