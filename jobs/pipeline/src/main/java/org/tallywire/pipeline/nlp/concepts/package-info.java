/** The project's own network that reads what a number counts, run by ONNX Runtime. */
package org.tallywire.pipeline.nlp.concepts;
