/** Which texts are copies of each other, and of what kind. */
package org.tallywire.language.compare.copy;
