/** Lists of names with what they name: read, packed, looked up. */
package org.tallywire.language.entity.gazetteer;
