package org.tallywire.pipeline.batch;

import java.io.Serializable;
import java.util.List;
import org.tallywire.language.claim.FactExtractor;
import org.tallywire.language.compare.question.QuestionReader;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.entity.gazetteer.GazetteerFile;
import org.tallywire.language.quantity.Granularity;
import org.tallywire.pipeline.nlp.Profile;
import org.tallywire.pipeline.nlp.SharedConcepts;
import org.tallywire.pipeline.nlp.SharedQuestions;

/**
 * How facts are read, as it goes from the driver to the executors.
 *
 * @param granularity how far "about" reaches
 * @param gazetteers the user's own lists of names
 * @param concepts how what numbers count is found
 * @param questions how it is found which numbers answer one question
 * @param key equal for options with equal {@link #extractor}
 */
record FactOptions(
    Granularity granularity,
    List<GazetteerFile> gazetteers,
    Profile concepts,
    Profile questions,
    String key)
    implements Serializable {

  static FactOptions of(
      Granularity granularity,
      List<GazetteerFile> gazetteers,
      Profile concepts,
      Profile questions) {
    return new FactOptions(
        granularity,
        List.copyOf(gazetteers),
        concepts,
        questions,
        granularity + " " + concepts + " " + GazetteerFiles.fingerprint(gazetteers));
  }

  FactExtractor extractor() {
    return FactExtractor.standard(
        granularity, Gazetteer.with(gazetteers), SharedConcepts.of(concepts));
  }

  QuestionReader questionReader() {
    return SharedQuestions.of(questions);
  }
}
