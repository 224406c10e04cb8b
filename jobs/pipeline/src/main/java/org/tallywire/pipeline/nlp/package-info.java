/**
 * The Spark NLP pipeline and its models: sentences, tokens, parts of speech, names and dependency
 * parses. {@link org.tallywire.pipeline.nlp.NlpPipeline} is the door in.
 */
package org.tallywire.pipeline.nlp;
