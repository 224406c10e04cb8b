/** Time expressions and a publication date to TIMEX3. */
package org.tallywire.language.time;
