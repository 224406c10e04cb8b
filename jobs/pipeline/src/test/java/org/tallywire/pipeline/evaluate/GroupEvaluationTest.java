package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.pipeline.evaluate.GroupEvaluation.Answer;
import org.tallywire.pipeline.evaluate.GroupEvaluation.Member;
import org.tallywire.pipeline.evaluate.GroupEvaluation.TrapResult;
import org.tallywire.pipeline.settings.UsageException;

class GroupEvaluationTest {
  private static final String A = "Fire killed 19 people and hurt 40.";
  private static final String B = "Fire  killed\n22 people; 19 schools shut.";
  private static final String C = "A man died. Some 40 were hurt.";

  @TempDir private Path folder;

  private final List<String> gold = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, MadeGroups.Document> documents = new HashMap<>();
  private final List<MadeGroups.Claim> claims = new ArrayList<>();
  private final Map<String, MadeGroups.Group> groups = new HashMap<>();
  private final Map<List<String>, String> bases = new HashMap<>();

  /** Three documents: two questions of several answers, two of one. */
  private void fire() {
    document("a", "\"S\"", A, null);
    document("b", "\"S\"", B, null);
    document("c", "\"S\"", C, null);
    group(
        "\"S\"",
        "How many died?",
        "dispute",
        2,
        22,
        member("a", "19 people", 19),
        member("b", "22 people", 22),
        implied("c", "A man", 1));
    group("\"S\"", "How many hurt?", "agree", 2, 40, member("a", "40", 40), member("c", "40", 40));
    group("\"S\"", "How many schools?", "single", 1, 19, member("b", "19 schools", 19));
    made("g1", "dispute", 1, 22.0000001);
    made("g2", "single", 1, 40);
  }

  @Test
  void findsWhatCleaningMovedByItsValueAndPlace() throws Exception {
    fire();
    claim("1", "a", "killed 19 people", 19, "people", "g1");
    claim("2", "a", "19 people", 19, "people", "g2");
    claim("3", "b", "22 people", 22.000001, "people", "g1");
    claim("4", "b", "19 schools", 18, "school", "g1");
    claim("5", "c", "A man died", 1, "man", null);

    assertThat(evaluation().members())
        .extracting(member -> member.found() ? member.claim().id() : "missed")
        .containsExactly("2", "3", "5", "missed", "missed", "missed");
  }

  @Test
  void findsWhatTheGoldGivesInTheUnitOfItsGroup() throws Exception {
    document("d", "\"S\"", "It lost 3,000 barrels, the state says 290 barrels.", null);
    group(
        "\"S\"",
        "How much oil?",
        "dispute",
        2,
        480_000,
        member("d", "3,000 barrels", 480_000), // rounded: 476,962 litres
        member("d", "290 barrels", 45_000)); // 46,106
    gold.add(gold.remove(gold.size() - 1).replace("\"members\"", "\"unit\": \"L\", \"members\""));
    measured("1", "d", "3,000 barrels", 3000, "[bbl_us]");
    measured("2", "d", "290 barrels", 290, "[bbl_us]");

    assertThat(evaluation().members()).extracting(Member::found).containsExactly(true, false);
  }

  @Test
  void takesEachClaimOnceAndThoseThatOverlapMostFirst() throws Exception {
    document("d", "\"S\"", "They counted 7 of 7 boats.", null);
    group("\"S\"", "How many boats?", "single", 1, 7, member("d", "7 of 7 boats", 7));
    group("\"S\"", "Of how many?", "single", 1, 7, memberAt("d", 18, 25, 7));
    claim("1", "d", "7 boats", 7, "boat", "g1");
    made("g1", "single", 1, 7);

    assertThat(evaluation().members()).extracting(Member::found).containsExactly(false, true);
  }

  @Test
  void countsPairsOfOneStoryWithThoseNotFoundAsApart() throws Exception {
    fire();
    claim("1", "a", "19 people", 19, "people", "g1");
    claim("2", "b", "22 people", 22, "people", "g1");
    claim("3", "b", "19 schools", 19, "school", "g1");
    claim("4", "a", "40", 40, null, "g2");
    claim("5", "c", "40", 40, "people", "g3");
    GroupEvaluation evaluation = evaluation();
    List<Member> all = evaluation.members();
    List<Member> found = all.stream().filter(Member::found).toList();

    // Tied: 19 and 22 people, rightly; each of them and the schools, wrongly.
    assertThat(GroupPairs.ALL.score(all, GroupWay.TALLYWIRE)).isEqualTo(new Score(1, 3, 4));
    assertThat(GroupPairs.ALL.score(found, GroupWay.TALLYWIRE)).isEqualTo(new Score(1, 3, 2));
    assertThat(GroupPairs.DIFFERENT.score(all, GroupWay.TALLYWIRE)).isEqualTo(new Score(1, 2, 3));
    assertThat(GroupPairs.EQUAL.score(all, GroupWay.TALLYWIRE)).isEqualTo(new Score(0, 1, 1));
    assertThat(GroupPairs.ALL.score(all, GroupWay.SAME_NUMBER)).isEqualTo(new Score(1, 2, 4));
    assertThat(GroupPairs.ALL.score(all, GroupWay.SAME_NUMBER_AND_NOUN))
        .isEqualTo(new Score(0, 0, 4));
    assertThat(GroupPairs.ALL.score(all, GroupWay.ALL_APART)).isEqualTo(new Score(0, 0, 4));
    assertThat(GroupPairs.ALL.score(all, GroupWay.ALL_ONE)).isEqualTo(new Score(2, 10, 4));
    assertThat(GroupPairs.tiedAcrossStories(found)).isZero();
  }

  @Test
  void documentsOfNoStoryAreStoriesOfTheirOwn() throws Exception {
    document("d", "null", "A quake hurt 31 people.", null);
    document("e", "null", "A flood hurt 31 people.", null);
    group("null", "How many in the quake?", "single", 1, 31, member("d", "31 people", 31));
    group("null", "How many in the flood?", "single", 1, 31, member("e", "31 people", 31));
    claim("1", "d", "31 people", 31, "people", "g1");
    claim("2", "e", "31 people", 31, "people", "g1");
    made("g1", "agree", 2, 31);
    GroupEvaluation evaluation = evaluation();

    assertThat(GroupPairs.ALL.score(evaluation.members(), GroupWay.TALLYWIRE))
        .isEqualTo(new Score(0, 0, 0));
    assertThat(GroupPairs.ALL.score(evaluation.members(), GroupWay.ALL_ONE))
        .isEqualTo(new Score(0, 0, 0));
    assertThat(GroupPairs.tiedAcrossStories(evaluation.members())).isEqualTo(1);
    assertThat(evaluation.stories()).isEmpty();
  }

  @Test
  void asksTheGroupThatHasMostAnswersOfEqualsTheFirstById() throws Exception {
    fire();
    claim("1", "a", "19 people", 19, "people", "g1");
    claim("2", "b", "22 people", 22, "people", "g1");
    claim("3", "c", "A man", 1, "man", "g0");
    claim("4", "a", "40", 40, null, "g2");
    claim("5", "c", "40", 40, "people", "g3");
    made("g0", "single", 1, 1);
    made("g3", "agree", 2, 40);
    List<Answer> answers = evaluation().answers();

    assertThat(answers).extracting(Answer::verdict).containsExactly("dispute", "single", "missed");
    assertThat(answers).extracting(Answer::rightVerdict).containsExactly(true, false, false);
    assertThat(answers).extracting(Answer::rightSources).containsExactly(false, false, false);
    assertThat(answers).extracting(Answer::rightBest).containsExactly(true, true, false);
    VerdictScores scores = VerdictScores.of(answers);
    assertThat(scores.verdict()).isCloseTo(1 / 3.0, within(1e-9));
    // 1 of dispute, 0 of agree; of single nothing is right either.
    assertThat(scores.macroF1()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(scores.best()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(VerdictScores.confusion(answers))
        .isEqualTo(
            Map.of(
                "dispute", Map.of("dispute", 1),
                "agree", Map.of("single", 1),
                "single", Map.of("missed", 1)));
  }

  @Test
  void aTrapIsFallenIntoWhenBothSidesAreInOneGroup() throws Exception {
    fire();
    trap(member("a", "19 people", 19), member("b", "19 schools", 19));
    trap(member("b", "22 people", 22), member("a", "40", 40));
    trap(member("a", "19 people", 19), member("c", "40", 40));
    claim("1", "a", "19 people", 19, "people", "g1");
    claim("2", "b", "22 people", 22, "people", "g2");
    claim("3", "b", "19 schools", 19, "school", "g1");
    claim("4", "a", "40", 40, null, null);
    bases.put(List.of("3", "1"), "kind: same (count)");
    GroupEvaluation evaluation = evaluation();

    assertThat(evaluation.traps()).extracting(TrapResult::found).containsExactly(true, true, false);
    assertThat(evaluation.traps())
        .extracting(TrapResult::merged)
        .containsExactly(true, false, false);
    assertThat(new WrongGroups(evaluation).lines())
        .contains("  tempts: '19 people', '19 schools'  kind: same (count)");
  }

  @Test
  void copiesAreTiedDirectlyOrByACommonOriginal() throws Exception {
    document("a", "\"S\"", A, null);
    document("b", "\"S\"", A, "a");
    document("c", "\"S\"", A, "a");
    document("d", "\"S\"", C, "a");
    document("e", "\"S\"", C, null);
    copy("b", "a", "exact");
    copy("c", "b", "near");
    copy("e", "a", "exact");
    CopyScores copies = evaluation().copies();

    assertThat(copies.gold()).isEqualTo(3);
    assertThat(copies.found()).isEqualTo(2);
    assertThat(copies.rightKind()).isEqualTo(1);
    // d with each of a, b and c.
    assertThat(copies.others()).isEqualTo(3);
    assertThat(copies.wrong())
        .contains("found as exact, near: c of b", "missed, exact: e of a")
        .hasSize(5);
  }

  @Test
  void aCopysKindIsKnownWhicheverIsTakenForTheOriginal() throws Exception {
    document("a", "\"S\"", A, "b");
    document("b", "\"S\"", A, null);
    copy("b", "a", "exact");

    assertThat(evaluation().copies().rightKind()).isEqualTo(1);
  }

  @Test
  void printsScoresAndWhatIsWrongOnlyWhenListed() throws Exception {
    fire();
    claim("1", "a", "19 people", 19, "people", "g1");
    claim("2", "b", "22 people", 22, "people", "g1");
    claim("3", "b", "19 schools", 19, "school", "g1");
    claim("4", "a", "40", 40, null, "g2");

    assertThat(report(false))
        .contains("3 documents, 3 questions, 6 answers")
        .containsPattern("answers found +66\\.7 +\\(4 of 6\\)")
        .containsPattern("without one +0\\.0 +\\(0 of 1\\)")
        .containsPattern("tallywire +33\\.3 +25\\.0 +28\\.6 +100\\.0 +50\\.0 ")
        .containsPattern("all apart +– +0\\.0 ")
        .containsPattern("with several answers +2 +50\\.0 ")
        .containsPattern("stories of documents +1 +100\\.0 ")
        .doesNotContain("How many", "schools", "people");
    assertThat(report(true))
        .contains(
            "  How many hurt?  verdict: gold agree, made single  sources: gold 2, made 1",
            "    g2  '40' read as '40'  [a]",
            "    missed  'A man' (no numeral)  [c]",
            "    '19 schools' read as '19 schools'  [b]  How many schools?");
  }

  @Test
  void aLakeOfOtherDocumentsIsNamed() throws Exception {
    fire();
    documents.clear();
    assertThatThrownBy(this::evaluation)
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--lake");
  }

  @Test
  void readsTextsThatAreOnlyNamedWithTheOthersOfTheirIncident() throws Exception {
    group("null", "How many died?", "single", 1, 19, new String[] {memberAt("a", 12, 21, 19)});
    Path file = write("gold.jsonl", gold);
    Path others =
        write(
            "texts.jsonl",
            List.of(
                "{\"uri\": \"a\", \"text\": \"" + A + "\", \"incident\": 7}",
                "{\"uri\": \"b\", \"text\": \"x\", \"incident\": 7}",
                "{\"uri\": \"c\", \"text\": \"x\", \"incident\": 8}"));

    GroupGold read = GroupGold.read(file, others);
    assertThat(read.documents()).extracting(StoryGold::uri).containsExactly("a", "b");
    assertThat(read.named()).containsExactly("a");
    assertThatThrownBy(() -> GroupGold.read(file, null))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("1 document")
        .hasMessageContaining("'a'")
        .hasMessageContaining("--texts");
  }

  @Test
  void saysWhatIsWrongWithAGoldFile() throws Exception {
    Path broken = write("broken.jsonl", List.of("{\"type\": \"groop\"}"));
    assertThatThrownBy(() -> GroupGold.read(broken, null))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("line 1: type 'groop' is unknown")
        .hasMessageEndingWith(".");
    Path missing = folder.resolve("none.jsonl");
    assertThatThrownBy(() -> GroupGold.read(missing, null))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("none.jsonl")
        .hasMessageContaining("--gold");
  }

  private GroupEvaluation evaluation() throws Exception {
    GroupGold set = GroupGold.read(write("gold.jsonl", gold), null);
    return GroupEvaluation.of(set, new MadeGroups(documents, claims, groups, bases));
  }

  private String report(boolean listed) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GroupReport(evaluation()).print(new PrintStream(out, true, StandardCharsets.UTF_8), listed);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path write(String name, List<String> lines) throws Exception {
    return Files.write(folder.resolve(name), lines);
  }

  /** A gold document, and what the program made of it: one story, copies of the kind exact. */
  private void document(String uri, String story, String text, String copyOf) {
    texts.put(uri, text);
    gold.add(
        "{\"type\": \"document\", \"story\": "
            + story
            + ", \"uri\": \""
            + uri
            + "\", \"text\": \""
            + text.replace("\n", "\\n")
            + "\"}");
    documents.put(
        uri,
        new MadeGroups.Document(uri, cleaned(text), copyOf, copyOf == null ? null : "exact", "s1"));
  }

  private static String cleaned(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private void group(
      String story, String question, String verdict, int sources, double best, String... members) {
    gold.add(
        "{\"type\": \"group\", \"story\": "
            + story
            + ", \"question\": \""
            + question
            + "\", \"verdict\": \""
            + verdict
            + "\", \"independent_sources\": "
            + sources
            + ", \"best\": "
            + best
            + ", \"members\": "
            + List.of(members).stream().collect(Collectors.joining(", ", "[", "]"))
            + "}");
  }

  private void trap(String a, String b) {
    gold.add("{\"type\": \"trap\", \"why\": \"tempts\", \"a\": " + a + ", \"b\": " + b + "}");
  }

  private void copy(String a, String b, String kind) {
    gold.add(
        "{\"type\": \"duplicate\", \"a\": \""
            + a
            + "\", \"b\": \""
            + b
            + "\", \"kind\": \""
            + kind
            + "\"}");
  }

  private String member(String uri, String words, double value) {
    int begin = texts.get(uri).indexOf(words);
    return mention(uri, begin, begin + words.length(), words, value, false);
  }

  private String implied(String uri, String words, double value) {
    int begin = texts.get(uri).indexOf(words);
    return mention(uri, begin, begin + words.length(), words, value, true);
  }

  private static String memberAt(String uri, int begin, int end, double value) {
    return mention(uri, begin, end, "", value, false);
  }

  private static String mention(
      String uri, int begin, int end, String words, double value, boolean implied) {
    return "{\"uri\": \""
        + uri
        + "\", \"begin\": "
        + begin
        + ", \"end\": "
        + end
        + ", \"text\": \""
        + words
        + "\", \"value\": "
        + value
        + ", \"implied\": "
        + implied
        + "}";
  }

  private void claim(String id, String uri, String words, double value, String noun, String group) {
    int begin = cleaned(texts.get(uri)).indexOf(words);
    Span span = new Span(begin, begin + words.length());
    claims.add(new MadeGroups.Claim(id, uri, span, words, value, null, noun, group));
  }

  private void measured(String id, String uri, String words, double value, String unit) {
    int begin = cleaned(texts.get(uri)).indexOf(words);
    Span span = new Span(begin, begin + words.length());
    claims.add(new MadeGroups.Claim(id, uri, span, words, value, unit, null, null));
  }

  private void made(String id, String verdict, long sources, double best) {
    groups.put(id, new MadeGroups.Group(verdict, sources, best));
  }
}
