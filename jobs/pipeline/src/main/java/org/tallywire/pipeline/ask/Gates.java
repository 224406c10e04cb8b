package org.tallywire.pipeline.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tallywire.pipeline.ask.Style.Mark;

/** What each gate found of two claims, as {@code claim_links.basis} tells it. */
final class Gates {
  private static final Pattern GATE =
      Pattern.compile("(?:^|; )([a-z]+): (.*?)(?=; [a-z]+: |$)", Pattern.DOTALL);
  private static final Pattern FOUND = Pattern.compile("(\\w+)(?: \\((.*)\\))?", Pattern.DOTALL);

  private final List<String> passed = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private String value;

  private Gates() {}

  static Gates of(String basis) {
    Gates gates = new Gates();
    Matcher gate = GATE.matcher(basis);
    while (gate.find()) {
      gates.add(gate.group(1), gate.group(2));
    }
    return gates;
  }

  private void add(String name, String found) {
    if (name.equals("value")) {
      value = found;
      return;
    }
    Matcher parts = FOUND.matcher(found);
    boolean read = parts.matches();
    String detail = read ? parts.group(2) : found;
    String words = name + (detail == null ? "" : " (" + detail + ")");
    // A rival that is likelier speaks against the pair.
    if (read && parts.group(1).equals("different") || name.equals("rival")) {
      failed.add(words);
    } else {
      passed.add(words);
    }
  }

  /** The same of two claims that were kept apart, where no gate has to have failed. */
  String whyApart(Style style) {
    return words(style) + (failed.isEmpty() ? "; too little says that they are of one thing" : "");
  }

  String words(Style style) {
    List<String> words = new ArrayList<>();
    if (!passed.isEmpty()) {
      words.add(style.mark(Mark.PASSED, "passed: ") + String.join(", ", passed));
    }
    if (!failed.isEmpty()) {
      words.add(style.mark(Mark.FAILED, "failed: ") + String.join(", ", failed));
    }
    if (value != null) {
      words.add("numbers: " + value);
    }
    return String.join("; ", words);
  }
}
