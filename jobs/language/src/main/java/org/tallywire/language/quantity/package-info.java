/** Numbers, hedges, ranges, units, rates. */
package org.tallywire.language.quantity;
