/**
 * Web pages: what a page's HTML says is the report, its title, its date and its outlet. Nothing is
 * fetched and no script runs; the page is only what its bytes say.
 */
package org.tallywire.language.web;
