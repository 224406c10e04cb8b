/** Speed of single stages, by JMH. Never shipped. */
package org.tallywire.benchmarks;
