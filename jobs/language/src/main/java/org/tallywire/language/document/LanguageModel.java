package org.tallywire.language.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells some hundred languages apart by their letters (Apache OpenNLP). Takes about a second and 50
 * MB to load, so it is asked only about texts that the small words of {@link LanguageIdentifier}
 * don't settle, and loaded with the first of them.
 */
final class LanguageModel {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int DEEPEST = 3000;
  private static final int SHORTEST = 200;

  /** Short and odd English, such as tables, seldom looks so much like another language. */
  private static final double LEAST_SURE = 0.95;

  private LanguageModel() {}

  private static final class Loaded {
    static final LanguageDetectorModel MODEL = load();
    static final Map<String, String> TAGS = tags();
  }

  /**
   * The language of a text's beginning; {@code und} where it is too short or nothing stands out.
   */
  static LanguageIdentifier.Guess identify(String text) {
    String beginning = text.substring(0, Math.min(text.length(), DEEPEST));
    if (beginning.chars().filter(Character::isLetter).limit(SHORTEST).count() < SHORTEST) {
      return new LanguageIdentifier.Guess("und", 0);
    }
    // A detector keeps state while it works; the model, which is large, is shared.
    Language best = new LanguageDetectorME(Loaded.MODEL).predictLanguage(beginning);
    if (best.getConfidence() < LEAST_SURE) {
      return new LanguageIdentifier.Guess("und", 0);
    }
    String tag = Loaded.TAGS.getOrDefault(best.getLang(), best.getLang());
    return new LanguageIdentifier.Guess(tag, Math.min(1, best.getConfidence()));
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the language model " + MODEL + " is missing from the jar");
      }
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the language model can't be read", e);
    }
  }

  /** BCP 47 prefers the two letters of ISO 639-1 where a language has them. */
  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      tags.putIfAbsent(new Locale(two).getISO3Language(), two);
    }
    tags.put("cmn", "zh");
    tags.put("pes", "fa");
    tags.put("ekk", "et");
    tags.put("lvs", "lv");
    tags.put("zlm", "ms");
    return Map.copyOf(tags);
  }
}
