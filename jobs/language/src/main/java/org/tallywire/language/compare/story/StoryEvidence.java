package org.tallywire.language.compare.story;

/**
 * What speaks for two documents telling of one event, voter by voter.
 *
 * @param terms cosine of their weighted terms, 0 to 1
 * @param names the share of that which names make, 0 to 1
 * @param namesOfOthers the share that names of anything but places make, 0 to 1
 * @param figures how many figures they have in common, of which a rare one counts as one, and one
 *     that many documents have for less or nothing
 * @param days nearness of the days that they speak of, 0 to 1
 * @param apart days between their publication; null where that isn't known
 * @param similarity all of it together, 0 to 1
 */
public record StoryEvidence(
    double terms,
    double names,
    double namesOfOthers,
    double figures,
    double days,
    Integer apart,
    double similarity) {}
