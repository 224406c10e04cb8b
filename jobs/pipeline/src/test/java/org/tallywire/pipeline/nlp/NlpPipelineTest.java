package org.tallywire.pipeline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
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

  private static AnnotatedDocument annotate(String title, String body) {
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
    Dataset<Row> documents = SparkForTests.session().createDataFrame(List.of(row), DOCUMENTS);
    NlpPipeline pipeline =
        NlpPipeline.of(
            SparkForTests.session(),
            NlpOptions.builtIn(System.getProperty("tallywire.nlp.models")));
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
    Token people = moved.tokens().get(10);
    assertThat(people.lemma()).isEqualTo("people");
    assertThat(people.relation()).isEqualTo("dobj");
    assertThat(moved.tokens().get(people.head()).form()).isEqualTo("moved");
    assertThat(document.sentences().get(2).parsed()).isFalse();
  }
}
