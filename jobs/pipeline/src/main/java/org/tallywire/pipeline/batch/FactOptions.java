package org.tallywire.pipeline.batch;

import java.io.Serializable;
import java.util.List;
import org.tallywire.language.claim.FactExtractor;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.entity.gazetteer.GazetteerFile;
import org.tallywire.language.quantity.Granularity;
import org.tallywire.pipeline.nlp.Profile;
import org.tallywire.pipeline.nlp.SharedConcepts;

/**
 * How facts are read, as it goes from the driver to the executors.
 *
 * @param granularity how far "about" reaches
 * @param gazetteers the user's own lists of names
 * @param concepts how what numbers count is found
 * @param key equal for equal options
 */
record FactOptions(
    Granularity granularity, List<GazetteerFile> gazetteers, Profile concepts, String key)
    implements Serializable {

  static FactOptions of(Granularity granularity, List<GazetteerFile> gazetteers, Profile concepts) {
    return new FactOptions(
        granularity,
        List.copyOf(gazetteers),
        concepts,
        granularity + " " + concepts + " " + GazetteerFiles.fingerprint(gazetteers));
  }

  FactExtractor extractor() {
    return FactExtractor.standard(
        granularity, Gazetteer.with(gazetteers), SharedConcepts.of(concepts));
  }
}
