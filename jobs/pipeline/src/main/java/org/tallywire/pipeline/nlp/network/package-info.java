/** What the project's own networks share: their pieces of words, and ONNX Runtime. */
package org.tallywire.pipeline.nlp.network;
