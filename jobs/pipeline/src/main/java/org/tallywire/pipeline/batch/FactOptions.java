package org.tallywire.pipeline.batch;

import java.io.Serializable;
import java.util.List;
import org.tallywire.language.claim.FactExtractor;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.entity.gazetteer.GazetteerFile;
import org.tallywire.language.quantity.Granularity;

/**
 * How facts are read, as it goes from the driver to the executors.
 *
 * @param granularity how far "about" reaches
 * @param gazetteers the user's own lists of names
 * @param key equal for equal options
 */
record FactOptions(Granularity granularity, List<GazetteerFile> gazetteers, String key)
    implements Serializable {

  static FactOptions of(Granularity granularity, List<GazetteerFile> gazetteers) {
    return new FactOptions(
        granularity,
        List.copyOf(gazetteers),
        granularity + " " + GazetteerFiles.fingerprint(gazetteers));
  }

  FactExtractor extractor() {
    return FactExtractor.standard(granularity, Gazetteer.with(gazetteers));
  }
}
