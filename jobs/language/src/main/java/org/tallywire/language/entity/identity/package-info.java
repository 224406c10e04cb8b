/**
 * Which names of different documents mean one thing. Names are filed under keys, those under one
 * key are decided together, by small voters that each have a name and by what stands beside a name.
 * Nothing depends on the order in which documents come.
 */
package org.tallywire.language.entity.identity;
