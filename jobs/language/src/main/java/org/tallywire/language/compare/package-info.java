/**
 * What documents have to do with each other: which are copies, which tell of one event. Pure Java;
 * how a whole window of documents is brought together is the pipeline's business.
 */
package org.tallywire.language.compare;
