package org.tallywire.pipeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.TextMatcher;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.PerceptronApproach;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import com.johnsnowlabs.nlp.training.POS;
import com.johnsnowlabs.nlp.util.io.ReadAs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;
import org.tallywire.pipeline.SparkForTests;

/** The built-in pipeline over the converted models, run as the job runs it. */
class NlpPipelineTest {
  private static final StructType DOCUMENTS =
      StructType.fromDDL(
          "doc_id string, text string, publisher string, published_date date,"
              + " sections array<struct<type: string, begin: int, end: int>>");

  @TempDir Path temp;

  private static AnnotatedDocument annotate(String title, String body) {
    return annotate(NlpPipeline.of(SparkForTests.compiled(), options()), title, body);
  }

  private static AnnotatedDocument annotate(NlpPipeline pipeline, String title, String body) {
    String text = title + "\n" + body;
    Row row =
        RowFactory.create(
            "d1",
            text,
            "Harbour Post",
            Date.valueOf("2021-12-05"),
            scala.collection.JavaConverters.asScalaBuffer(
                    List.of(
                        RowFactory.create("title", 0, title.length()),
                        RowFactory.create("body", title.length() + 1, text.length())))
                .toSeq());
    Dataset<Row> documents = SparkForTests.compiled().createDataFrame(List.of(row), DOCUMENTS);
    Row annotated = pipeline.annotate(documents).first();
    assertThat(annotated.<String>getAs("nlp_error")).isNull();
    return AnnotatedDocuments.of(annotated);
  }

  private static String name(AnnotatedDocument document, Sentence sentence, int i) {
    var name = sentence.names().get(i);
    Token first = sentence.tokens().get(name.firstToken());
    Token last = sentence.tokens().get(name.endToken() - 1);
    return document.textOf(first.begin(), last.end()) + "/" + name.type();
  }

  private static NlpOptions options() {
    return NlpOptions.builtIn(System.getProperty("tallywire.nlp.models"));
  }

  @Test
  void sentenceThatMayTellOfAnEventIsParsedWithoutANumber() {
    AnnotatedDocument document =
        annotate("Harbour news", "A watchman was shot on the quay. The weather was fine.");
    assertThat(document.sentences().get(1).parsed()).isTrue();
    assertThat(document.sentences().get(2).parsed()).isFalse();
  }

  @Test
  void findsSentencesTokensNamesAndParses() {
    AnnotatedDocument document =
        annotate(
            "Flood 😀 reaches Ostrava",
            "The mayor of Ostrava, Jana Kovářová, moved 1,200 people. They slept in tents.");

    assertThat(document.sentences())
        .extracting(s -> document.textOf(s.begin(), s.end()))
        .containsExactly(
            "Flood 😀 reaches Ostrava",
            "The mayor of Ostrava, Jana Kovářová, moved 1,200 people.",
            "They slept in tents.");
    Sentence moved = document.sentences().get(1);
    assertThat(moved.section()).isEqualTo(SectionType.BODY);
    assertThat(name(document, moved, 0)).isEqualTo("Ostrava/GPE");
    assertThat(name(document, moved, 1)).isEqualTo("Jana Kovářová/PERSON");
    assertThat(moved.tokens().stream().map(Token::pos).collect(Collectors.joining(" ")))
        .isEqualTo("DT NN IN NNP , NNP NNP , VBD CD NNS .");
    assertThat(moved.tokens().subList(8, 11))
        .extracting(Token::lemma)
        .containsExactly("move", "1,200", "people");
    Token people = moved.tokens().get(10);
    assertThat(people.relation()).isEqualTo("dobj");
    assertThat(moved.tokens().get(people.head()).form()).isEqualTo("moved");
    assertThat(document.sentences().get(2).parsed()).isFalse();
  }

  @Test
  void sentencesEndWhereSectionsAndLinesDo() {
    AnnotatedDocument document = annotate("Two dams fail in", "the north\nof Moravia");
    assertThat(document.sentences())
        .extracting(s -> document.textOf(s.begin(), s.end()))
        .containsExactly("Two dams fail in", "the north", "of Moravia");
    assertThat(document.sentences()).extracting(Sentence::number).containsExactly(0, 1, 2);
  }

  @Test
  void namesHaveNeitherArticlesNorPossessiveEndings() {
    AnnotatedDocument document =
        annotate("Courts", "The Red Cross’s lawyers met the United Nations’ judges in The Hague.");
    Sentence body = document.sentences().get(1);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < body.names().size(); i++) {
      names.add(name(document, body, i));
    }
    assertThat(names).containsExactly("Red Cross/ORG", "United Nations/ORG", "The Hague/GPE");
  }

  @Test
  void savedPipelineGivesTheSame() throws Exception {
    NlpPipeline built = NlpPipeline.of(SparkForTests.compiled(), options());
    String path = temp.resolve("pipeline").toString();
    built.save(path);
    NlpPipeline loaded =
        NlpPipeline.of(
            SparkForTests.compiled(), new NlpOptions(options().models(), path, Profile.ACCURATE));
    String body = "Nordlink hired 40 pilots in Brno on Monday.";
    assertThat(annotate(loaded, "Jobs", body)).isEqualTo(annotate(built, "Jobs", body));
  }

  @Test
  void anotherPipelineTakesThePlaceOfTheBuiltIn() throws Exception {
    String path = saveTrainedPipeline(true);
    AnnotatedDocument document =
        annotate(
            NlpPipeline.of(
                SparkForTests.compiled(), new NlpOptions("unused", path, Profile.ACCURATE)),
            "Fleet",
            "Nordlink sold ships. It bought the Blue Star line's ships.");
    assertThat(document.sentences()).hasSize(3);
    Sentence last = document.sentences().get(2);
    assertThat(name(document, last, 0)).isEqualTo("Blue Star/ORG");
    assertThat(last.tokens().get(0).pos()).isEqualTo("PRP");
    assertThat(last.tokens().get(0).lemma()).isEqualTo("it");
    assertThat(last.parsed()).isFalse();
  }

  @Test
  void pipelineThatLacksAColumnIsRefused() throws Exception {
    NlpOptions options = new NlpOptions("unused", saveTrainedPipeline(false), Profile.ACCURATE);
    assertThatThrownBy(() -> NlpPipeline.of(SparkForTests.compiled(), options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has neither output column 'entities' nor 'ner'");
    NlpOptions nowhere =
        new NlpOptions("unused", temp.resolve("nowhere").toString(), Profile.ACCURATE);
    assertThatThrownBy(() -> NlpPipeline.of(SparkForTests.compiled(), nowhere))
        .hasMessageContaining("there is no saved pipeline at");
  }

  /** Trains a part-of-speech tagger on three sentences; names come from a list. */
  private String saveTrainedPipeline(boolean withNames) throws IOException {
    Dataset<Row> tagged =
        new POS()
            .readDataset(
                SparkForTests.compiled(),
                Files.writeString(
                        temp.resolve("tagged.txt"),
                        "Nordlink_NNP sold_VBD ships_NNS ._.\n"
                            + "It_PRP bought_VBD the_DT line_NN ._.\n"
                            + "It_PRP sold_VBD the_DT Blue_NNP Star_NNP line_NN ._.\n")
                    .toString(),
                "_",
                "tags",
                "document",
                "text");
    DocumentAssembler assembler = new DocumentAssembler().setInputCol("text");
    assembler.setOutputCol("document");
    SentenceDetector sentences = new SentenceDetector();
    sentences.setInputCols(new String[] {"document"});
    sentences.setOutputCol("sentence");
    Tokenizer tokens = new Tokenizer();
    tokens.setInputCols(new String[] {"sentence"});
    tokens.setOutputCol("token");
    PerceptronApproach pos = new PerceptronApproach().setPosColumn("tags");
    pos.setInputCols(new String[] {"sentence", "token"});
    pos.setOutputCol("pos");
    TextMatcher names = new TextMatcher().setEntityValue("ORG");
    names.setEntities(
        Files.writeString(temp.resolve("names.txt"), "Blue Star\nNordlink\n").toString(),
        ReadAs.TEXT(),
        scala.collection.immutable.Map$.MODULE$.empty());
    names.setInputCols(new String[] {"sentence", "token"});
    names.setOutputCol(withNames ? "entities" : "places");
    String path = temp.resolve("trained-" + withNames).toString();
    new Pipeline()
        .setStages(new PipelineStage[] {assembler, sentences, tokens, pos, names})
        .fit(tagged)
        .save(path);
    return path;
  }
}
