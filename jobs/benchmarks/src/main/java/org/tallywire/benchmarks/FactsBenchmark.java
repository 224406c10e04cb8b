package org.tallywire.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.claim.ClaimExtractor;
import org.tallywire.language.claim.ConceptReader;
import org.tallywire.language.claim.FactExtractor;
import org.tallywire.language.claim.Facts;
import org.tallywire.language.claim.RuleClaimExtractor;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.quantity.Granularity;
import org.tallywire.language.quantity.RuleQuantityRecognizer;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.time.RuleTimeRecognizer;
import org.tallywire.language.time.TimeMention;
import org.tallywire.language.time.TimeRecognizer;
import org.tallywire.pipeline.ingest.IngestOptions;
import org.tallywire.pipeline.ingest.Intake;
import org.tallywire.pipeline.ingest.RawReader;
import org.tallywire.pipeline.nlp.AnnotatedDocuments;
import org.tallywire.pipeline.nlp.NlpOptions;
import org.tallywire.pipeline.nlp.NlpPipeline;
import org.tallywire.pipeline.nlp.Profile;
import org.tallywire.pipeline.nlp.SharedConcepts;

/**
 * Tokens a second that facts are read at, on one core, out of text that is annotated already: the
 * times alone, the claims alone, and names, times, attributions and claims together.
 *
 * <p>From the top of the checkout, with any input that {@code nightly} reads: {@code ./mvnw -q
 * -Pbenchmark -pl jobs/benchmarks -am -DskipTests package -Dbenchmark.corpus=PATH}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class FactsBenchmark {
  /** What is read: a file, folder or glob. */
  @Param("data/sample-corpus")
  public String corpus;

  /** A document with what the claim stage is given. */
  private record Read(
      AnnotatedDocument document,
      List<EntityMention> mentions,
      List<TimeMention> times,
      List<Attribution> attributions) {}

  /** How what numbers count is found: as {@code claims.concepts} says. */
  @Param({"accurate", "fast"})
  public String concepts;

  private FactExtractor extractor;
  private ClaimExtractor claims;
  private final TimeRecognizer times = new RuleTimeRecognizer();
  private List<Read> found;
  private List<AnnotatedDocument> documents;

  /** Reads and annotates the corpus once, outside of what is timed. */
  @Setup(Level.Trial)
  public void annotate() {
    ConceptReader reader = SharedConcepts.of(Profile.of(concepts));
    extractor = FactExtractor.standard(Granularity.STANDARD, Gazetteer.builtIn(), reader);
    claims = new RuleClaimExtractor(new RuleQuantityRecognizer(), reader);
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .getOrCreate();
    Dataset<Row> read =
        Intake.documents(RawReader.read(spark, IngestOptions.of(corpus)))
            .where("document is not null")
            .select("document.*");
    documents =
        NlpPipeline.of(spark, NlpOptions.builtIn(NlpOptions.DEFAULT_MODELS))
            .annotate(read)
            .collectAsList()
            .stream()
            .map(AnnotatedDocuments::of)
            .toList();
    spark.stop();
    found =
        documents.stream()
            .map(
                document -> {
                  Facts facts = extractor.extract(document);
                  return new Read(
                      document, facts.entityMentions(), facts.timeMentions(), facts.attributions());
                })
            .toList();
  }

  /** What a score counts beside passes over the corpus. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counts {
    /** Tokens of the documents that were read. */
    public long tokens;

    /** Time expressions that were found. */
    public long times;

    /** Claims that were made. */
    public long claims;
  }

  /** The time stage alone: one pass. */
  @Benchmark
  public void times(Counts counts) {
    for (AnnotatedDocument document : documents) {
      counts.times += times.recognize(document).size();
      counts.tokens += document.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
    }
  }

  /** The claim stage alone, with names, times and attributions found before: one pass. */
  @Benchmark
  public void claims(Counts counts) {
    for (Read read : found) {
      counts.claims +=
          claims
              .extract(read.document(), read.mentions(), read.times(), read.attributions())
              .size();
      counts.tokens += read.document().sentences().stream().mapToLong(s -> s.tokens().size()).sum();
    }
  }

  /** Everything: one pass. */
  @Benchmark
  public void facts(Counts counts) {
    for (AnnotatedDocument document : documents) {
      counts.claims += extractor.extract(document).numericClaims().size();
      counts.tokens += document.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
    }
  }
}
