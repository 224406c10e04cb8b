/** The project's own network that reads which question a number answers, run by ONNX Runtime. */
package org.tallywire.pipeline.nlp.questions;
