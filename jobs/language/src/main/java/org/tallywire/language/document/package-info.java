/**
 * Raw shapes to {@link org.tallywire.language.document.Document}: headers, dates, boilerplate,
 * sections, positions.
 */
package org.tallywire.language.document;
