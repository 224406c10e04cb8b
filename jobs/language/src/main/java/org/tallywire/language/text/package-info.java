/** The common ground of all rooms: tokens, sentences, names and positions of an annotated text. */
package org.tallywire.language.text;
