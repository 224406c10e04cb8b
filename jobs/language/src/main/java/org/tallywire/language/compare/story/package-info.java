/**
 * Which documents tell of one event: profiles, how alike two are and why, and stories made of that.
 */
package org.tallywire.language.compare.story;
