package org.tallywire.language.entity.gazetteer;

import java.io.Serializable;

/**
 * A user's own list of names, as read. A line: type, id, canonical name and any variants, with tabs
 * between them; lines that begin with {@code #} and empty lines count for nothing.
 *
 * @param path where it was read from; messages name it
 * @param content its text
 */
public record GazetteerFile(String path, String content) implements Serializable {}
