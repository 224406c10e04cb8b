package org.tallywire.pipeline.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.pipeline.report.BatchStory.Step;

/** Measures how long the steps of a run take. */
final class StepTimes implements RunListener {
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private String current;
  private long since;

  @Override
  public synchronized void step(String name) {
    stop();
    current = name;
  }

  @Override
  public synchronized void finished() {
    stop();
    current = null;
  }

  /** The steps so far, in the order in which they began; the current one up to now. */
  synchronized List<Step> steps() {
    stop();
    List<Step> steps = new ArrayList<>();
    nanos.forEach((name, spent) -> steps.add(new Step(name, spent / 1e9)));
    return steps;
  }

  /** Gives the time since the last call to the current step. */
  private void stop() {
    long now = System.nanoTime();
    if (current != null) {
      nanos.merge(current, now - since, Long::sum);
    }
    since = now;
  }
}
