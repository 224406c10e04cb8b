package org.tallywire.language.compare.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.ResourceTable;

/**
 * What a claim is about, in the form that gates compare.
 *
 * @param claim the claim
 * @param head lemma of what is counted, lower case, or null
 * @param modifiers the other words of the concept, lower case
 * @param part whether it counts some of a whole ("two of the victims") or those beside others
 *     ("three other men")
 * @param holder whose it is
 * @param person who it is about, where that is one person; else null
 * @param event what happened to those counted; of an age what happened to its person; or null
 * @param context words of its sentence, cut to their stems
 * @param ofResults whether it stands in a line of a notice of results
 * @param killedSelf whether its document tells of somebody who killed himself, whom some count
 *     among the dead and some do not
 */
record Topic(
    ComparedClaim claim,
    String head,
    Set<String> modifiers,
    Part part,
    Party holder,
    Person person,
    String event,
    Set<String> context,
    boolean ofResults,
    boolean killedSelf) {

  /** Which share of a whole the words say they count. */
  enum Part {
    /** All there are, as far as the words tell. */
    WHOLE,
    /** Some of a whole: "two of the victims". */
    SOME,
    /** Those beside others: "three other men". */
    OTHERS
  }

  private static final Set<String> FIGURE_VERBS =
      Set.copyOf(ResourceTable.words(Topic.class, "figure-verbs.txt"));

  private static final Set<String> OTHERS = Set.of("other", "others", "another", "more", "further");

  /** What stands before a number of some: "112 dead, among them 74 in the town". */
  private static final List<String> AMONG =
      List.of("among them", "including", "of whom", "of them", "of which", "of those");

  /** The same at the beginning of a sentence: "Of the 112 miners below, [85] came up". */
  private static final Pattern OF_THE =
      Pattern.compile(
          "[\"“'‘]?of (about |some |all |nearly )?(the|its|his|her|our|those|these|their|\\d)"
              + "([^,;:]|(?<=\\d),(?=\\d{3}))*,( only| just| some| about| nearly| at least)?");

  /** The same behind the number: "four of them", "400 of its 640 workers". */
  private static final Pattern OF_THEM =
      Pattern.compile(" of (the |them|those|its |their |his |her )");

  /** Hedges that speak of no others. */
  private static final Pattern MORE_THAN =
      Pattern.compile("\\b(more than|(or|and) more|more or less)\\b");

  static Part partOf(ComparedClaim claim) {
    String text = claim.text().toLowerCase(Locale.ROOT);
    String before = claim.before().toLowerCase(Locale.ROOT).stripTrailing();
    boolean among = AMONG.stream().anyMatch(before::endsWith) || OF_THE.matcher(before).matches();
    if (among || OF_THEM.matcher(text).find()) {
      return Part.SOME;
    }
    String concept = claim.concept() == null ? "" : claim.concept().toLowerCase(Locale.ROOT);
    String words = MORE_THAN.matcher(text + " " + concept).replaceAll("");
    for (String word : words.split("[^a-z]+")) {
      if (OTHERS.contains(word)) {
        return Part.OTHERS;
      }
    }
    return Part.WHOLE;
  }

  static Set<String> modifiersOf(ComparedClaim claim) {
    Set<String> words = new TreeSet<>();
    if (claim.concept() != null) {
      for (String word : ContentWords.of(claim.concept())) {
        if (!OTHERS.contains(word) && !ContentWords.stem(word).equals(headStem(claim))) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static String headStem(ComparedClaim claim) {
    return claim.conceptHead() == null ? "" : ContentWords.stem(claim.conceptHead());
  }

  /** The same about a person who is better known. */
  Topic about(Person known) {
    return new Topic(
        claim, head, modifiers, part, holder, known, event, context, ofResults, killedSelf);
  }

  /** The same as some of a whole. */
  Topic asSome() {
    return new Topic(
        claim, head, modifiers, Part.SOME, holder, person, event, context, ofResults, killedSelf);
  }

  /** The same in the unit of another answer. */
  Topic measuredAs(Answer like) {
    return new Topic(
        claim.measuredAs(like),
        head,
        modifiers,
        part,
        holder,
        person,
        event,
        context,
        ofResults,
        killedSelf);
  }

  /** Whether it gives a figure and whose it is, but not what of: "the police say 18,000". */
  boolean figureAlone() {
    boolean noun = claim.concept() != null && claim.text().endsWith(claim.concept()) && !guessed();
    return !noun && claim.predicate() != null && FIGURE_VERBS.contains(claim.predicate());
  }

  /** Whether what is counted was taken from another sentence, and may be wrong. */
  boolean guessed() {
    return claim.rule().contains("elliptic") || claim.rule().contains("bare");
  }

  /** Whether its unit or currency was taken from another number nearby, and may be wrong. */
  boolean sharesUnit() {
    return claim.rule().contains("money-elliptic") || claim.rule().contains("-shared");
  }

  /** Whether rules hardly know what is counted: it has its noun from elsewhere, or none. */
  boolean lacksNoun() {
    return guessed() || claim.concept() == null;
  }

  /** Whether what it counts stands in its own words or is its label: "Avg shrs [1,465,926]". */
  boolean hasNounBeside() {
    return claim.concept() != null
        && (claim.text().contains(claim.concept()) || claim.rule().contains("label"));
  }

  QuantityKind kind() {
    return claim.kind();
  }

  Answer answer() {
    return claim.answer();
  }

  /** Whether each of the two is about one person, who may be another one. */
  boolean ofPersonsWith(Topic other) {
    return person != null && other.person != null;
  }

  boolean inOneReportWith(Topic other) {
    return claim.report().docId().equals(other.claim.report().docId());
  }

  boolean inOneSentenceWith(Topic other) {
    return inOneReportWith(other) && claim.sentenceNumber() == other.claim.sentenceNumber();
  }
}
