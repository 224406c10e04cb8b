package org.tallywire.pipeline.evaluate;

/** A text that annotators read. */
interface GoldText {
  /** Names it in reports. */
  String id();

  /** From metadata, or null. */
  String title();

  /** Day or moment of publication, or null. */
  String publishedAt();

  /** What positions count in. */
  String text();
}
