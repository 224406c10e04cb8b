package org.tallywire.pipeline.tables;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.Locale;
import org.apache.spark.sql.Column;

/**
 * Documents that are kept, yield no facts and are in no story with others: those in a language that
 * is known and is not English. A language that can't be told ({@code und}) is taken for English:
 * short notes have few words to tell it by.
 */
public final class OtherLanguages {
  private static final String ENGLISH = "en";
  private static final String UNKNOWN = "und";

  private OtherLanguages() {}

  /** Whether a document in a language yields no facts. */
  public static boolean isOther(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    return !tag.startsWith(ENGLISH) && !tag.startsWith(UNKNOWN);
  }

  /** The same of a column. */
  public static Column isOther(Column language) {
    Column tag = lower(language);
    return not(tag.startsWith(ENGLISH).or(tag.startsWith(UNKNOWN)));
  }

  /** How many documents are in other languages. */
  public static Column countOf(Column language) {
    return count(when(isOther(language), 1));
  }

  /** What a run says about them to a person. */
  public static String note(long documents) {
    return documents
        + (documents == 1 ? " document is" : " documents are")
        + " in another language than English: kept in 'documents', and no facts are read.";
  }
}
