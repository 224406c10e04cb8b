/** The project's own network that recognizes names, run by ONNX Runtime. */
package org.tallywire.pipeline.nlp.names;
