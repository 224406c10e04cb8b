package org.tallywire.pipeline.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.pipeline.generate.Story.Course;
import org.tallywire.pipeline.generate.Topic.Range;
import org.tallywire.pipeline.generate.Topic.Unit;
import org.tallywire.pipeline.generate.World.Person;

/** One outlet's sentences about a story on one day: what the names in a {@link Template} become. */
final class Report implements Template.Names {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final double BEHIND = 0.2;

  private final Story story;
  private final World world;
  private final Sentences sentences;
  private final Dice dice;
  private final LocalDate published;
  private final String agency;
  private final int daysLater;
  private final boolean disputes;
  private final Set<String> named = new HashSet<>();

  /**
   * @param published the day of the report, so many days after the story began
   * @param dice of this report
   */
  Report(
      Story story,
      World world,
      Sentences sentences,
      Dice dice,
      LocalDate published,
      int daysLater,
      String agency) {
    this.story = story;
    this.world = world;
    this.sentences = sentences;
    this.dice = dice;
    this.published = published;
    this.agency = agency;
    this.daysLater = dice.chance(BEHIND) ? Math.max(0, daysLater - 1) : daysLater;
    this.disputes = dice.chance(0.08);
  }

  /** A form of a symbol of this story's topic, such as {@code lead}. */
  String ofTopic(String symbol) {
    return written(dice.pick(forms(symbol)));
  }

  /** The forms of a symbol of this story's topic. */
  List<Template> forms(String symbol) {
    return sentences.of(story.topic().name() + "." + symbol);
  }

  /** A form of a symbol that all topics share. */
  String of(String symbol) {
    return written(dice.pick(sentences.of(symbol)));
  }

  String written(Template form) {
    StringBuilder sentence = new StringBuilder();
    form.write(dice, this, sentence);
    return Sentences.capitalized(sentence.toString());
  }

  @Override
  public void append(String name, StringBuilder to) {
    String value = figure(name);
    if (value == null) {
      value = ofStory(name);
    }
    if (value == null) {
      value = anything(name);
    }
    if (value == null) {
      dice.pick(sentences.of(name)).write(dice, this, to);
    } else {
      to.append(value);
    }
  }

  private String figure(String name) {
    int dot = name.indexOf('.');
    Course course = story.figures().get(dot < 0 ? name : name.substring(0, dot));
    if (course == null || name.endsWith(".any")) {
      return null;
    }
    Range range = course.range();
    double value = course.on(daysLater);
    if (dot < 0) {
      double told = disputes ? value * course.disputed() : value;
      return Figures.hedged(inRange(told, range), range.unit(), dice);
    }
    double other =
        name.endsWith(".before")
            ? daysLater == 0 ? value * 0.8 : course.on(daysLater - 1)
            : value * course.disputed();
    return Figures.plain(inRange(other, range), range.unit(), dice);
  }

  private static double inRange(double value, Range range) {
    return range.unit() == Unit.PERCENT ? Math.min(value, 95) : value;
  }

  private String ofStory(String name) {
    Person person = story.persons().get(name);
    if (person != null) {
      return named.add(person.name()) ? person.first() : person.again();
    }
    return name.equals("nearby") ? dice.pick(story.nearby()) : story.names().get(name);
  }

  private String anything(String name) {
    return switch (name) {
      case "stranger" -> world.name(dice);
      case "agency" -> agency;
      case "job" -> world.word("job", dice);
      case "number" -> Figures.count(Math.round(dice.spread(20, 9_000)), dice);
      case "small" -> Figures.count(dice.between(2, 30), dice);
      case "age" -> String.valueOf(dice.between(18, 80));
      case "percent" -> Figures.percent(dice.spread(0.5, 40), dice);
      case "magnitude" -> decimal(5 + dice.share() * 2.4, 1);
      case "price" -> "$" + decimal(dice.spread(0.5, 300), 2);
      case "price.small" -> "$" + decimal(dice.spread(3, 90), 2);
      case "price.large" -> "$" + String.format(Locale.ROOT, "%,d", dice.between(180, 4_000));
      case "costs.any" -> Figures.money(dice.spread(2, 4_000), dice);
      default -> time(name);
    };
  }

  private String time(String name) {
    return switch (name) {
      case "day" -> weekday(published.minusDays(dice.below(3)));
      case "date" -> DATE.format(published.plusDays(dice.between(-30, 60)));
      case "month" ->
          published
              .minusMonths(dice.between(1, 5))
              .getMonth()
              .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case "year" -> String.valueOf(published.getYear() - dice.between(1, 40));
      case "year.next" -> String.valueOf(published.getYear() + dice.between(1, 4));
      case "hour" ->
          dice.between(1, 12)
              + ":"
              + dice.between(1, 5)
              + "0 "
              + (dice.chance(0.5) ? "a.m." : "p.m.");
      default -> null;
    };
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String decimal(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
