package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a sentence holds a number, as digits or in words: what makes it worth a parse. */
final class NumberSign {
  /** Words that state a number without being tagged as one. */
  private static final Set<String> WORDS = read("number-words.txt");

  private NumberSign() {}

  static boolean inSentence(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String form = nodes[i].getWordForm();
      if ("CD".equals(nodes[i].getPartOfSpeechTag())
          || form.chars().anyMatch(Character::isDigit)
          || WORDS.contains(form.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> read(String resource) {
    try (InputStream in = NumberSign.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("number words are missing from the jar", e);
    }
  }
}
