/** Names, their variants inside a document, gazetteers. */
package org.tallywire.language.entity;
