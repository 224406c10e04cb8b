/**
 * Time expressions and a publication date to TIMEX3. {@link
 * org.tallywire.language.time.RuleTimeRecognizer} cuts a sentence into words finer than tokens,
 * lets every rule read from each position, keeps the longest reading, and resolves its meaning
 * against the publication day, the tense around it and what the document spoke of before. Word
 * lists are the resources beside the classes.
 */
package org.tallywire.language.time;
