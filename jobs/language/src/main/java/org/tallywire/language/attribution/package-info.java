/** Who says what, directly or indirectly, through whom. */
package org.tallywire.language.attribution;
