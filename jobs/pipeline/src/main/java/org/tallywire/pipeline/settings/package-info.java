/** Every setting of Tallywire: its name, its default and where its value comes from. */
package org.tallywire.pipeline.settings;
