package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tallywire.language.entity.EntityType;

/**
 * What a line of scores of names asks for.
 *
 * @param title of the line
 * @param byClass whether labels are compared by {@link NameClass}, or as they are
 * @param relaxed whether it is enough that the two overlap
 * @param labels the labels, or names of classes, that count
 */
record NameLevel(String title, boolean byClass, boolean relaxed, Predicate<String> labels) {
  private static final List<String> COMMON = NameClass.COMMON.stream().map(Enum::name).toList();

  /** Of a set with labels of its own: by class, all classes that it should have, and MISC apart. */
  static List<NameLevel> byClass(boolean withMisc) {
    List<NameLevel> levels = new ArrayList<>();
    COMMON.forEach(label -> levels.add(new NameLevel(label, true, false, label::equals)));
    addMicro(levels);
    if (withMisc) {
      String misc = NameClass.MISC.name();
      levels.add(new NameLevel("MISC, in no other line", true, false, misc::equals));
    }
    return levels;
  }

  /** Of a set with the tables' types: each of them, all of them, and those of {@link #byClass}. */
  static List<NameLevel> byType() {
    List<NameLevel> levels = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      levels.add(new NameLevel(type.name(), false, false, type.name()::equals));
    }
    levels.add(new NameLevel("all types", false, false, label -> true));
    addMicro(levels);
    return levels;
  }

  /** What is listed of a set that is scored by class. */
  static NameLevel classesListed(boolean withMisc) {
    return new NameLevel("listed", true, false, label -> withMisc || COMMON.contains(label));
  }

  /** What is listed of a set that is scored by type. */
  static NameLevel typesListed() {
    return new NameLevel("listed", false, false, label -> true);
  }

  private static void addMicro(List<NameLevel> levels) {
    levels.add(new NameLevel("PERSON, ORG, PLACE", true, false, COMMON::contains));
    levels.add(new NameLevel("… relaxed", true, true, COMMON::contains));
  }

  /** The names that count, under the labels that are compared. */
  List<LabelledName> of(List<LabelledName> names) {
    List<LabelledName> counted = new ArrayList<>();
    for (LabelledName name : names) {
      String label = label(name);
      if (label != null) {
        counted.add(name.as(label));
      }
    }
    return counted;
  }

  /** The label that is compared; null for a name that doesn't count. */
  private String label(LabelledName name) {
    NameClass known = NameClass.of(name.label());
    String label = byClass ? known == null ? null : known.name() : name.label();
    return label != null && labels.test(label) ? label : null;
  }
}
