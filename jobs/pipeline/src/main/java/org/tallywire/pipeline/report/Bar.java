package org.tallywire.pipeline.report;

/**
 * One bar of a picture.
 *
 * @param label what is counted
 * @param value how much, at least 0
 * @param shown the value in words, such as "1,204" or "3.2 s"
 * @param rest whether it stands for all that has no bar of its own
 */
record Bar(String label, double value, String shown, boolean rest) {
  static Bar of(Count count) {
    return new Bar(count.label(), count.value(), Figures.grouped(count.value()), count.rest());
  }
}
