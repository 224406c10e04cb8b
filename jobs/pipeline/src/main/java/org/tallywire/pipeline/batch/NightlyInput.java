package org.tallywire.pipeline.batch;

import java.util.List;
import org.tallywire.language.entity.gazetteer.GazetteerFile;
import org.tallywire.pipeline.ingest.InputFile;

/**
 * What a run reads beside the lake, found before anything is started.
 *
 * @param files the news
 * @param gazetteers the user's own lists of names, read
 */
public record NightlyInput(List<InputFile> files, List<GazetteerFile> gazetteers) {
  public NightlyInput {
    files = List.copyOf(files);
    gazetteers = List.copyOf(gazetteers);
  }
}
