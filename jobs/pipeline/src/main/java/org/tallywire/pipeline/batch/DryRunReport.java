package org.tallywire.pipeline.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a run would do.
 *
 * @param batchDate the batch
 * @param lake where its tables would be
 * @param files how many files it would read
 * @param bytes what they take as they are stored
 * @param records all that was read
 * @param fresh that would become documents, unless they can't be annotated
 * @param copies of these, with the text of an earlier one; near copies are found later
 * @param versions of these, with the uri of an earlier one
 * @param known that the lake has already
 * @param repeated that the batch has already
 * @param rejected that can't be used, by reason
 * @param samples for each of these reasons one message
 * @param replaces whether the lake has the batch, which would be replaced
 * @param later batches of later dates that the lake has: their comparisons would not be made anew
 * @param settings those whose value is not the default
 * @param folders that would be written, under the lake
 */
public record DryRunReport(
    LocalDate batchDate,
    String lake,
    int files,
    long bytes,
    long records,
    long fresh,
    long copies,
    long versions,
    long known,
    long repeated,
    Map<String, Long> rejected,
    Map<String, String> samples,
    boolean replaces,
    int later,
    Map<String, String> settings,
    List<String> folders) {}
