package org.tallywire.pipeline.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tallywire.pipeline.generate.GeneratedDocument.Truth;
import org.tallywire.pipeline.generate.Outlets.Outlet;

/** Writes reports. */
final class Newsroom {
  private static final double MEDIAN_WORDS = 135;
  private static final double WORDS_DEVIATION = 0.7;
  private static final double GIANT = 1 / 2_000.0;
  private static final double UNDATED = 0.02;
  private static final double FIGURE = 0.25;
  private static final int SECONDS_OF_A_DAY = 68_000;
  private static final int SECONDS_OF_THE_NIGHT = 18_000;

  /** After so many words another story begins, as in a digest. */
  private static final int WORDS_OF_A_STORY = 450;

  private final CorpusOptions options;
  private final WordLists words = new WordLists();
  private final Sentences sentences = new Sentences();
  private final List<Topic> topics = Topic.all();
  private final World world;
  private final Outlets outlets;
  private final Days days;

  Newsroom(CorpusOptions options) {
    this.options = options;
    this.world = new World(options.seed(), words);
    this.outlets = new Outlets(options.outlets(), options.seed(), words, sentences);
    this.days =
        new Days(options.days(), options.firstDay().getDayOfWeek().getValue(), options.seed());
  }

  private Story story(long number) {
    int day = days.any(Dice.of(options.seed(), "begin", number));
    return Story.of(options.seed(), number, day, world, topics);
  }

  /**
   * @param number of the document in its corpus, from 0
   */
  GeneratedDocument report(long number, long storyNumber) {
    Dice dice = Dice.of(options.seed(), "report", number);
    Story story = story(storyNumber);
    int day = days.later(story.day(), dice);
    LocalDate published = options.firstDay().plusDays(day);
    Outlet outlet = outlets.any(dice);
    String agency = outlets.agency(dice).name();
    Report report = new Report(story, world, sentences, dice, published, day - story.day(), agency);
    String title = report.ofTopic("headline");
    List<String> paragraphs = paragraphs(report, dice, published, agency);
    if (outlet.furniture() != null) {
      paragraphs.add(outlet.furniture());
    }
    boolean dated = !dice.chance(UNDATED);
    return document(
        number,
        outlet,
        title,
        dated ? moment(published, dice) : null,
        String.join("\n\n", paragraphs),
        Truth.REPORT,
        null,
        storyNumber);
  }

  private GeneratedDocument document(
      long number,
      Outlet outlet,
      String title,
      Instant publishedAt,
      String text,
      Truth truth,
      String original,
      long story) {
    String uri = "generated:" + outlet.host() + "/" + number;
    String url = "https://www." + outlet.host() + "/news/" + number;
    return new GeneratedDocument(
        uri, title, publishedAt, outlet.name(), url, text, truth, original, story);
  }

  private static Instant moment(LocalDate day, Dice dice) {
    return day.atStartOfDay(ZoneOffset.UTC)
        .toInstant()
        .plusSeconds(SECONDS_OF_THE_NIGHT + dice.below(SECONDS_OF_A_DAY));
  }

  private List<String> paragraphs(Report report, Dice dice, LocalDate day, String agency) {
    int wanted = length(dice);
    List<String> paragraphs = new ArrayList<>();
    int left = wanted;
    Report about = report;
    while (left > 0) {
      int part = Math.min(left, WORDS_OF_A_STORY);
      left -= Math.max(1, tell(about, Math.max(part, 25), dice, paragraphs));
      if (left > 0) {
        Story next = story(dice.below(Integer.MAX_VALUE));
        about = new Report(next, world, sentences, dice, day, dice.below(4), agency);
      }
    }
    return paragraphs;
  }

  private static int length(Dice dice) {
    if (dice.chance(GIANT)) {
      return (int) dice.spread(4_000, 40_000);
    }
    return (int) (MEDIAN_WORDS * StrictMath.exp(WORDS_DEVIATION * dice.normal()));
  }

  /** The lead, then figures and other sentences by turns; gives how many words these are. */
  private static int tell(Report report, int words, Dice dice, List<String> paragraphs) {
    List<Template> figures = new ArrayList<>(report.forms("figure"));
    Collections.shuffle(figures, new Random(dice.below(Integer.MAX_VALUE)));
    StringBuilder paragraph = new StringBuilder(report.ofTopic("lead"));
    int told = countWords(paragraph);
    int inParagraph = 1;
    while (told < words) {
      if (inParagraph >= 3 || dice.chance(0.4)) {
        paragraphs.add(paragraph.toString());
        paragraph = new StringBuilder();
        inParagraph = 0;
      }
      boolean figure = !figures.isEmpty() && dice.chance(FIGURE);
      String sentence =
          figure ? report.written(figures.remove(figures.size() - 1)) : report.of("other");
      told += countWords(sentence);
      paragraph.append(inParagraph++ == 0 ? "" : " ").append(sentence);
    }
    paragraphs.add(paragraph.toString());
    return told;
  }

  private static int countWords(CharSequence text) {
    return 1 + (int) text.chars().filter(c -> c == ' ').count();
  }

  /** A record that repeats or copies another. */
  GeneratedDocument copy(long number, GeneratedDocument original, Truth truth) {
    Dice dice = Dice.of(options.seed(), "copy", number);
    Instant later =
        original.publishedAt() == null
            ? null
            : original.publishedAt().plusSeconds(600 + dice.below(30_000));
    return switch (truth) {
      case REPEATED -> repeated(original);
      case EXACT ->
          copied(number, original, otherOutlet(original, dice), later, original.text(), truth);
      case SYNDICATED ->
          copied(
              number, original, otherOutlet(original, dice), later, framed(original, dice), truth);
      default -> copied(number, original, own(original), later, changed(original, dice), truth);
    };
  }

  private GeneratedDocument copied(
      long number, GeneratedDocument of, Outlet outlet, Instant later, String text, Truth truth) {
    return document(number, outlet, of.title(), later, text, truth, of.uri(), of.story());
  }

  private static GeneratedDocument repeated(GeneratedDocument of) {
    return new GeneratedDocument(
        of.uri(),
        of.title(),
        of.publishedAt(),
        of.publisher(),
        of.url(),
        of.text(),
        Truth.REPEATED,
        of.uri(),
        of.story());
  }

  private Outlet otherOutlet(GeneratedDocument than, Dice dice) {
    Outlet outlet = outlets.any(dice);
    for (int i = 0; i < 10 && outlet.name().equals(than.publisher()); i++) {
      outlet = outlets.any(dice);
    }
    return outlet;
  }

  private static Outlet own(GeneratedDocument of) {
    String host = of.uri().substring(of.uri().indexOf(':') + 1, of.uri().indexOf('/'));
    return new Outlet(of.publisher(), host, null);
  }

  /** The text with a line of another outlet before it. */
  private String framed(GeneratedDocument original, Dice dice) {
    StringBuilder frame = new StringBuilder();
    Template form = dice.pick(sentences.of("frame"));
    form.write(
        dice,
        (name, to) ->
            to.append(
                switch (name) {
                  case "stranger" -> world.name(dice);
                  case "agency" -> original.publisher();
                  default -> world.town(world.country(dice), dice);
                }),
        frame);
    return dice.chance(0.5) ? frame + "\n\n" + original.text() : original.text() + "\n\n" + frame;
  }

  /** The text with a sentence more, as of a later hour. */
  private String changed(GeneratedDocument original, Dice dice) {
    Story story = story(original.story());
    LocalDate day = options.firstDay().plusDays(story.day());
    Report report = new Report(story, world, sentences, dice, day, 1, outlets.agency(dice).name());
    return original.text() + " " + report.of("background");
  }

  /** A record that is broken, whatever of it a writer leaves out. */
  static GeneratedDocument broken(GeneratedDocument report) {
    return new GeneratedDocument(
        report.uri(),
        report.title(),
        report.publishedAt(),
        report.publisher(),
        report.url(),
        report.text(),
        Truth.BROKEN,
        null,
        report.story());
  }
}
