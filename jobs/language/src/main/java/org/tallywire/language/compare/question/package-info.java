/**
 * Which claims of one story answer the same question, and what their answers say together: gates
 * decide whether two claims are comparable at all, intervals how their numbers stand to each other,
 * and groups, verdicts and origins come out of both.
 */
package org.tallywire.language.compare.question;
