package org.tallywire.language.web;

/**
 * What a page says about the report on it.
 *
 * @param text the report's paragraphs and headings with a blank line between them, without its
 *     headline; empty where the page holds no report
 * @param title the report's headline without the outlet's name, or null
 * @param publishedAt when it was published, as written there, or null
 * @param publisher the outlet as it calls itself, or null
 * @param url the address that the page calls its own, or null
 * @param language the language that the page's author named (BCP 47), often wrongly, or null
 */
public record WebPage(
    String text, String title, String publishedAt, String publisher, String url, String language) {}
