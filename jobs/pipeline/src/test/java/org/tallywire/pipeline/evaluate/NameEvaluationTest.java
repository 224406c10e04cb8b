package org.tallywire.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityType;
import org.tallywire.pipeline.settings.UsageException;

class NameEvaluationTest {
  /** Each word with its tag; a line a sentence. */
  private static final List<String> TAGGED =
      List.of(
          "Mayor/O Mari/B-PER Tamm/I-PER of/O Ostrava/B-LOC met/O the/B-ORG Harbour/I-ORG Board/I-ORG ./O",
          "The/O Karvelian/B-MISC ferry/O Lind/B-vessel called/O at/O Narva/B-LOC Riga/B-LOC ./O");

  @TempDir private Path folder;

  @Test
  void aRunOfOneLabelIsANameWithOrWithoutItsBeginning() {
    assertThat(names("I-ORG", "I-ORG", "O", "I-PER", "I-ORG"))
        .containsExactly("0-2:ORG", "3-4:PER", "4-5:ORG");
    assertThat(names("B-ORG", "B-ORG", "I-ORG")).containsExactly("0-1:ORG", "1-3:ORG");
    assertThat(names("O", "creative-work", "creative-work", "O"))
        .containsExactly("1-3:creative-work");
    assertThat(names("I-PER", "B-PER")).containsExactly("0-1:PER", "1-2:PER");
  }

  @Test
  void scoresNamesByClassAndLeavesOutLabelsThatAreNotKnown() throws Exception {
    NameSet set = NameSet.ofTokens(tokens());
    NameEvaluation evaluation =
        NameEvaluation.of(
            set,
            system(
                find("Mari Tamm", EntityType.PERSON),
                // A part of the name, the same class, and another class.
                find("Harbour Board", EntityType.ORG),
                find("Ostrava", EntityType.GPE),
                find("Karvelian", EntityType.NORP),
                find("Lind", EntityType.ORG),
                find("Riga", EntityType.PERSON)));

    assertThat(set.leftOut()).isEqualTo(Map.of("vessel", 1));
    assertThat(evaluation.scores())
        .isEqualTo(
            Map.of(
                "PERSON", new Score(1, 2, 1),
                "ORG", new Score(0, 2, 1),
                "PLACE", new Score(1, 1, 3),
                "PERSON, ORG, PLACE", new Score(2, 5, 5),
                "… relaxed", new Score(3, 5, 5),
                "MISC, in no other line", new Score(1, 1, 1)));
    assertThat(evaluation.wrong())
        .containsExactly(
            "span      ORG     sys gold.conll 0: Mayor Mari Tamm of Ostrava met [the Harbour Board] ."
                + "  read 'Harbour Board'",
            "missed    PLACE   sys gold.conll 1: The Karvelian ferry Lind called at [Narva] Riga .",
            "type      PLACE   sys gold.conll 1: The Karvelian ferry Lind called at Narva [Riga] ."
                + "  read PERSON 'Riga'",
            "spurious  ORG     sys gold.conll 1: The Karvelian ferry [Lind] called at Narva Riga .");
  }

  @Test
  void aSetWithoutMiscHasNoLineForIt() throws Exception {
    Path file = write("plain.conll", List.of("Narva/B-LOC slept/O"));
    NameEvaluation evaluation =
        NameEvaluation.of(NameSet.ofTokens(file), system(find("slept", EntityType.EVENT)));
    assertThat(evaluation.scores())
        .containsEntry("PERSON, ORG, PLACE", new Score(0, 0, 1))
        .doesNotContainKey("MISC, in no other line");
    assertThat(evaluation.wrong()).singleElement().asString().startsWith("missed");
  }

  @Test
  void aNameCountsOnceForOneThatOverlapsIt() {
    List<LabelledName> gold = List.of(name(0, 4), name(4, 8));
    NameMatch one = NameMatch.of(gold, List.of(name(2, 6)));
    assertThat(one.pairs()).hasSize(1);
    assertThat(one.same()).isZero();
    NameMatch two = NameMatch.of(gold, List.of(name(0, 6), name(6, 8)));
    assertThat(two.pairs()).hasSize(2);
  }

  @Test
  void readsSpansOfTheTokensOfAnotherFileByType() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("names.tsv"),
            line(1, "1-2:NORP 3-4:PRODUCT 6-7:GPE 7-8:GPE") + line(0, ""));
    NameSet set = NameSet.ofSpans(file, tokens());

    assertThat(set.texts())
        .singleElement()
        .extracting(NameText::sentences)
        .isEqualTo(List.of(1, 0));
    NameEvaluation evaluation =
        NameEvaluation.of(
            set,
            system(
                find("Karvelian", EntityType.NORP),
                find("Riga", EntityType.LOC),
                find("Harbour Board", EntityType.ORG)));
    assertThat(evaluation.scores())
        .containsEntry("NORP", new Score(1, 1, 1))
        .containsEntry("PRODUCT", new Score(0, 0, 1))
        .containsEntry("GPE", new Score(0, 0, 2))
        .containsEntry("LOC", new Score(0, 1, 0))
        .containsEntry("all types", new Score(1, 3, 4))
        .containsEntry("PERSON, ORG, PLACE", new Score(1, 2, 2))
        .hasSize(12);
    assertThat(evaluation.wrong())
        .contains(
            "type      GPE     sys names.tsv 1: The Karvelian ferry Lind called at Narva [Riga] ."
                + "  read LOC 'Riga'");
  }

  @Test
  void saysWhatIsWrongWithSpans() throws Exception {
    assertThatSpans("1\t01234567\t\n").hasMessageContaining("line 1: sentence 1 has the hash");
    assertThatSpans("2\t01234567\t\n")
        .hasMessageContaining("there is no sentence 2: --texts has 2");
    assertThatSpans(line(0, "") + line(0, "")).hasMessageContaining("sentence 0 is there twice");
    assertThatSpans(line(0, "1-3:PER"))
        .hasMessageContaining("'PER' is no type; these are: [PERSON,");
    assertThatSpans(line(0, "1-3:PERSON 2-4:ORG"))
        .hasMessageContaining("'2-4:ORG' is empty, outside");
    assertThatSpans(line(0, "9-11:ORG")).hasMessageContaining("'9-11:ORG' is empty, outside");
    assertThatSpans(line(0, "ORG")).hasMessageContaining("'ORG' is no begin-end:TYPE");
  }

  @Test
  void saysWhichLineHasNoTag() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.conll"), "Narva\tB-LOC\n\nslept\n");
    assertThatThrownBy(() -> NameSet.ofTokens(file))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no gold file of format conll")
        .hasMessageContaining("line 3: 'slept' is no token, tab and tag");
  }

  @Test
  void readsZippedFilesWithFurtherColumns() throws Exception {
    Path file = folder.resolve("gold.conll.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("\n\nNarva\tB-geo\tNNP\n\n\nslept\tO\tVBD\n".getBytes(StandardCharsets.UTF_8));
    }
    NameSet set = NameSet.ofTokens(file);
    assertThat(set.sentences()).isEqualTo(2);
    assertThat(set.tokens()).isEqualTo(2);
    assertThat(set.texts()).singleElement().extracting(NameText::text).isEqualTo("Narva\nslept");
  }

  @Test
  void readsTwentyFiveSentencesTogether() throws Exception {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 51; i++) {
      sentences.add("Day/O " + i + "/O 🚢/O at/O Narva/B-LOC");
    }
    NameSet set = NameSet.ofTokens(write("days.conll", sentences));
    assertThat(set.texts()).extracting(text -> text.sentences().size()).containsExactly(25, 25, 1);
    NameText second = set.texts().get(1);
    assertThat(second.names()).extracting(second::words).containsOnly("Narva").hasSize(25);
    assertThat(second.around(second.names().get(3).span())).isEqualTo("28: Day 28 🚢 at [Narva]");
  }

  @Test
  void printsEachSystemForEachSetAndAllTogether() throws Exception {
    NameSet set = NameSet.ofTokens(tokens());
    NameSystem none = system();
    NameSystem some =
        new NameSystem("other", find("Narva", EntityType.FAC)::apply, text -> List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream wrong = new ByteArrayOutputStream();

    new NameReport(List.of(set, set), List.of(none, some), (system, texts) -> 12345.6)
        .print(stream(out), stream(wrong));

    String printed = out.toString(StandardCharsets.UTF_8);
    assertThat(printed)
        .contains("gold.conll: 2 sentences, 19 tokens; not scored: 1 vessel")
        .contains("tokens a second of a core                           12,346")
        .containsPattern(
            "together: 2 sets\\s+sys +precision +recall +F1\\s+PERSON +100\\.0 +0\\.0 +0\\.0")
        .containsPattern("PLACE +100\\.0 +33\\.3 +50\\.0   \\(2 right of 2 answers, 6 to find\\)")
        .doesNotContain("Mayor");
    assertThat(wrong.toString(StandardCharsets.UTF_8).lines()).hasSize(2 * (6 + 5));
  }

  private static PrintStream stream(ByteArrayOutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertThatSpans(
      String text) throws IOException {
    Path file = Files.writeString(folder.resolve("names.tsv"), text);
    Path tokens = tokens();
    return assertThatThrownBy(() -> NameSet.ofSpans(file, tokens))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no gold file of format spans: line");
  }

  /** A line of a file of spans whose hash is right. */
  private String line(int sentence, String spans) throws IOException {
    return sentence
        + "\t"
        + TokenFile.read(tokens()).get(sentence).fingerprint()
        + "\t"
        + spans
        + "\n";
  }

  private static List<String> names(String... tags) {
    return TokenFile.names(List.of(tags)).stream()
        .map(name -> name.span().begin() + "-" + name.span().end() + ":" + name.label())
        .toList();
  }

  private static LabelledName name(int begin, int end) {
    return new LabelledName(new Span(begin, end), "ORG");
  }

  private Path tokens() throws IOException {
    return write("gold.conll", TAGGED);
  }

  private Path write(String name, List<String> tagged) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String sentence : tagged) {
      lines.append(sentence.replace('/', '\t').replace(' ', '\n')).append("\n\n");
    }
    return Files.writeString(folder.resolve(name), lines);
  }

  /** A system that finds some words, in order, wherever they stand. */
  @SafeVarargs
  private static NameSystem system(Function<String, List<EntityMention>>... finders) {
    Function<String, List<EntityMention>> all =
        text -> {
          List<EntityMention> found = new ArrayList<>();
          for (Function<String, List<EntityMention>> finder : finders) {
            found.addAll(finder.apply(text));
          }
          found.sort(java.util.Comparator.comparingInt(EntityMention::begin));
          return found;
        };
    return new NameSystem("sys", all, all);
  }

  private static Function<String, List<EntityMention>> find(String words, EntityType type) {
    return text -> {
      int begin = text.indexOf(words);
      return begin < 0
          ? List.of()
          : List.of(
              new EntityMention(
                  0, begin, begin + words.length(), words, type, "id", words, 1, "found", null));
    };
  }
}
