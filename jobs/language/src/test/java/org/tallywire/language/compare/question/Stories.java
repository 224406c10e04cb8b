package org.tallywire.language.compare.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallywire.language.compare.question.ClaimForTest.claim;
import static org.tallywire.language.compare.question.Claims.about;
import static org.tallywire.language.compare.question.Claims.exactly;
import static org.tallywire.language.compare.question.Claims.moreThan;
import static org.tallywire.language.compare.question.Claims.report;
import static org.tallywire.language.compare.question.Claims.years;

import java.util.List;
import java.util.stream.Stream;
import org.tallywire.language.claim.ClaimStatus;

/** Invented stories, each told by several outlets. */
final class Stories {
  static final String MINISTRY = "Ukraine's defence ministry";
  static final String SPIES = "U.S. intelligence officials";

  private Stories() {}

  /**
   * A ministry counts 94,000 troops, later 94,300; another country's spies count 70,000. 175,000
   * are said to be planned, 125,000 recruits are called up, and the neighbour has 125,000 troops.
   */
  static List<ComparedClaim> troops() {
    return build(
        claim("Russia has massed [about 94,000 troops] near the border.", about(94_000))
            .of("troops", "troop")
            .by("Russia")
            .verb("mass")
            .says(MINISTRY)
            .in(report("courier", 1)),
        claim("Russia has massed [70,000 troops] near the border so far.", exactly(70_000))
            .of("troops", "troop")
            .by("Russia")
            .verb("mass")
            .says(SPIES)
            .in(report("gazette", 2)),
        claim("Moscow may send [175,000 troops] early next year.", exactly(175_000))
            .of("troops", "troop")
            .by("Moscow")
            .verb("send")
            .status(ClaimStatus.PLANNED)
            .says(SPIES)
            .in(report("gazette", 2))
            .sentence(3),
        claim("Russia has massed [more than 94,000 soldiers] near the border.", moreThan(94_000))
            .of("soldiers", "soldier")
            .by("Russia")
            .verb("mass")
            .says("the defence ministry of Ukraine")
            .in(report("herald", 3)),
        claim("Ukraine keeps [125,000 troops] in its eastern half.", exactly(125_000))
            .of("troops", "troop")
            .by("Ukraine")
            .verb("keep")
            .in(report("herald", 3))
            .sentence(5),
        claim("Russia has massed [94,300 troops] near the border.", exactly(94_300))
            .of("troops", "troop")
            .by("Russia")
            .verb("mass")
            .says(MINISTRY)
            .in(report("monitor", 4)),
        claim("Russia will call up [125,000 recruits] this autumn.", exactly(125_000))
            .of("recruits", "recruit")
            .by("Russia")
            .verb("call")
            .status(ClaimStatus.PLANNED)
            .in(report("monitor", 4))
            .sentence(7));
  }

  /** The dead of a landslide, day by day. */
  static List<ComparedClaim> landslide() {
    return build(
        dead(11, "rescuers").in(report("courier", 1)),
        dead(11, "rescuers").in(report("gazette", 1)),
        dead(17, "the mayor").in(report("courier", 2)),
        dead(17, "the mayor").in(report("herald", 2)),
        dead(26, "the governor").in(report("gazette", 3)));
  }

  /** So many killed by a landslide. */
  static ClaimForTest dead(int number, String source) {
    return claim("The landslide in Velm killed [" + number + " people].", exactly(number))
        .of("people", "people")
        .verb("kill")
        .event("kill")
        .at("Velm")
        .says(source);
  }

  static List<ComparedClaim> build(ClaimForTest... claims) {
    return Stream.of(claims).map(ClaimForTest::build).toList();
  }

  /** Ships that somebody has at sea. */
  static ClaimForTest fleet(String phrase, Answer answer) {
    return claim("Arden has [" + phrase + "] at sea.", answer)
        .of("ships", "ship")
        .by("Arden")
        .verb("have");
  }

  /** The group of the only question that claims answer. */
  static ClaimGroup only(Questions questions) {
    assertThat(questions.groups()).hasSize(1);
    return questions.groups().get(0);
  }

  /** The group of the first claim with a value. */
  static ClaimGroup groupOf(Questions questions, double value) {
    return questions.groups().stream()
        .filter(group -> group.members().get(0).claim().value() == value)
        .findFirst()
        .orElseThrow();
  }

  /** The groups of two claims of one day, each in a report of its own. */
  static List<ClaimGroup> inTwoReports(ClaimForTest one, ClaimForTest other) {
    return new QuestionFinder()
        .find(build(one.in(report("courier", 1)), other.in(report("gazette", 1))))
        .groups();
  }

  static ClaimForTest age(String name, int years) {
    return claim(name + ", [" + years + "], sailed alone.", years(years)).by(name);
  }

  static ClaimForTest hurt(String phrase, Answer answer) {
    return claim("The landslide in Velm injured [" + phrase + "].", answer)
        .of("people", "people")
        .verb("injure")
        .event("injure")
        .at("Velm");
  }
}
