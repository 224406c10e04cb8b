package org.tallywire.language.document;

import java.util.List;

/**
 * What the lines around a report say about it.
 *
 * @param title or null
 * @param url or null
 * @param publisher whom a credit line names, or null
 * @param label the paper's section, or null
 * @param stamps dates, in order
 * @param sections by paragraph: its sections where it belongs to the header, else nothing
 */
record Header(
    String title,
    String url,
    String publisher,
    String label,
    List<DateLine.Stamp> stamps,
    List<List<Section>> sections) {}
