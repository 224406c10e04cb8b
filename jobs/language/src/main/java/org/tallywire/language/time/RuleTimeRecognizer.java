package org.tallywire.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.Sentence;

/**
 * Reads time expressions by rules, from left to right, the longest reading first, and resolves them
 * against the publication date. Needs tags, no parse; looks at a bounded number of words per
 * position, so its cost is linear. Holds no state between documents and is thread-safe.
 */
public final class RuleTimeRecognizer implements TimeRecognizer {
  /** Names that hide a time expression inside them ("USA Today", "Black Friday Films"). */
  private static final Set<String> OPAQUE =
      Set.of("PERSON", "ORG", "PRODUCT", "WORK_OF_ART", "FAC", "LAW", "MISC", "GPE", "LOC");

  private final List<TimeRule> rules;
  private final ClauseTense tense;

  /** A recognizer with the rules and word lists that Tallywire ships. */
  public RuleTimeRecognizer() {
    TimeLexicon lexicon = new TimeLexicon();
    tense = new ClauseTense(lexicon);
    TimeRule calendar = new CalendarDateRule(lexicon);
    TimeRule numeric = new NumericDateRule();
    TimeRule weekday = new WeekdayRule(lexicon);
    TimeRule deicticDay = new DeicticDayRule();
    TimeRule dayOfMonth = new DayOfMonthRule(lexicon);
    TimeRule holiday = new HolidayRule(lexicon);
    TimeRule deicticPeriod = new DeicticPeriodRule(lexicon);
    TimeRule quarter = new QuarterRule(lexicon);
    TimeRule season = new SeasonRule(lexicon);
    TimeRule year = new YearRule(lexicon);
    TimeRule decade = new DecadeRule(lexicon);
    TimeRule theUnit = new TheUnitRule(lexicon);
    PeriodReader days = new PeriodReader(List.of(calendar, numeric, weekday, deicticDay, holiday));
    PeriodReader periods =
        new PeriodReader(
            List.of(
                calendar,
                weekday,
                deicticDay,
                holiday,
                deicticPeriod,
                quarter,
                season,
                year,
                decade));
    rules =
        List.of(
            calendar,
            numeric,
            weekday,
            deicticDay,
            dayOfMonth,
            holiday,
            deicticPeriod,
            quarter,
            season,
            year,
            decade,
            theUnit,
            new ComparedPeriodRule(lexicon),
            new BesideDayRule(days),
            new PartOfPeriodRule(lexicon, periods),
            new DayPartRule(lexicon, days),
            new ClockRule(lexicon, days),
            new AgoRule(lexicon),
            new ReferenceRule(),
            new DurationRule(lexicon),
            new SetRule(lexicon));
  }

  @Override
  public List<TimeMention> recognize(AnnotatedDocument document) {
    List<TimeMention> mentions = new ArrayList<>();
    Discourse discourse = new Discourse();
    for (Sentence sentence : document.sentences()) {
      discourse.beginSentence();
      recognize(document, sentence, discourse, mentions);
    }
    return List.copyOf(mentions);
  }

  private void recognize(
      AnnotatedDocument document,
      Sentence sentence,
      Discourse discourse,
      List<TimeMention> mentions) {
    Words words = Words.of(document.text(), sentence);
    int at = 0;
    while (at < words.size()) {
      Reading reading = longest(words, at);
      if (reading == null || insideName(sentence, words, at, reading)) {
        at++;
        continue;
      }
      mentions.add(mention(document, sentence, discourse, words, at, reading));
      at = reading.end();
    }
  }

  private Reading longest(Words words, int at) {
    Reading longest = null;
    for (TimeRule rule : rules) {
      Reading reading = rule.read(words, at);
      if (reading != null && (longest == null || reading.end() > longest.end())) {
        longest = reading;
      }
    }
    return longest;
  }

  private TimeMention mention(
      AnnotatedDocument document,
      Sentence sentence,
      Discourse discourse,
      Words words,
      int at,
      Reading reading) {
    int begin = words.at(at).begin();
    int end = words.at(reading.end() - 1).end();
    ReadingContext context =
        new ReadingContext(
            document.publishedDate(), discourse, () -> tense.of(sentence, begin, end));
    Resolution found = reading.meaning().resolve(context);
    return new TimeMention(
        sentence.number(),
        begin,
        end,
        found.type(),
        found.value(),
        found.value() == null ? null : found.first(),
        found.value() == null ? null : found.last(),
        found.anchored() ? document.publishedDate() : null,
        found.reason(),
        reading.rule());
  }

  private static boolean insideName(Sentence sentence, Words words, int at, Reading reading) {
    int begin = words.at(at).begin();
    int end = words.at(reading.end() - 1).end();
    for (Name name : sentence.names()) {
      int nameBegin = sentence.tokens().get(name.firstToken()).begin();
      int nameEnd = sentence.tokens().get(name.endToken() - 1).end();
      boolean holds = nameBegin <= begin && end <= nameEnd && nameEnd - nameBegin > end - begin;
      if (holds && OPAQUE.contains(name.type())) {
        return true;
      }
    }
    return false;
  }
}
