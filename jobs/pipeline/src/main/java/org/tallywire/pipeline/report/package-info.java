/** The page that tells a person how a batch went. It knows no Spark. */
package org.tallywire.pipeline.report;
