package org.tallywire.language.web;

/**
 * An article as a page's JSON-LD describes it; each part may be null.
 *
 * @param headline title
 * @param published date or date-time as written
 * @param publisher name of the outlet
 * @param url address of the page
 * @param language BCP 47 tag
 * @param body the whole text, or a part of it
 */
record LinkedArticle(
    String headline, String published, String publisher, String url, String language, String body) {
  static final LinkedArticle NONE = new LinkedArticle(null, null, null, null, null, null);
}
