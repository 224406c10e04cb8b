/** The command line: one class a command. */
package org.tallywire.pipeline.cli;
