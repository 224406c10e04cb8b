package org.tallywire.language.claim;

import org.tallywire.language.attribution.AttributionChains;
import org.tallywire.language.text.AnnotatedDocument;

/**
 * What finds, in one document, whose a number is, where, when and who says so.
 *
 * @param document the document
 * @param holders whose
 * @param places where
 * @param times when
 * @param sources who says so
 * @param persons tells one person from all else
 */
record DocumentReaders(
    AnnotatedDocument document,
    HolderFinder holders,
    PlaceFinder places,
    ClaimTimeFinder times,
    AttributionChains sources,
    Persons persons) {}
