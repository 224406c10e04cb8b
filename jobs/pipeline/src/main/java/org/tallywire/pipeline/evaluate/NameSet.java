package org.tallywire.pipeline.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallywire.pipeline.settings.UsageException;

/**
 * A gold set of names.
 *
 * @param name for reports
 * @param texts with their names
 * @param levels what is scored
 * @param listed what is listed where it is wrong
 */
public record NameSet(String name, List<NameText> texts, List<NameLevel> levels, NameLevel listed) {
  public NameSet {
    texts = List.copyOf(texts);
    levels = List.copyOf(levels);
  }

  /**
   * Reads a file with a token and its tag a line.
   *
   * @throws UsageException when there is none, or it has another format
   */
  public static NameSet ofTokens(Path file) {
    List<TokenSentence> sentences =
        GoldFiles.read(file, EntityFormat.CONLL, path -> TokenFile.read(path));
    boolean misc =
        sentences.stream()
            .flatMap(sentence -> sentence.names().stream())
            .anyMatch(name -> NameClass.of(name.label()) == NameClass.MISC);
    return new NameSet(
        file.getFileName().toString(),
        NameText.of(sentences),
        NameLevel.byClass(misc),
        NameLevel.classesListed(misc));
  }

  /**
   * Reads a file that names spans of tokens; of "U.S.-led" in one token the name is "U.S.".
   *
   * @param texts the token file that it counts in
   * @throws UsageException when there is none, or it has another format, or doesn't fit the texts
   */
  public static NameSet ofSpans(Path file, Path texts) {
    List<TokenSentence> sentences =
        GoldFiles.read(texts, "--texts", "tokens and tags", "", path -> TokenFile.read(path));
    List<TokenSentence> named =
        GoldFiles.read(file, EntityFormat.SPANS, path -> new SpanFile(sentences).read(path));
    return new NameSet(
        file.getFileName().toString(),
        NameText.of(named).stream().map(NameText::withBareNames).toList(),
        NameLevel.byType(),
        NameLevel.typesListed());
  }

  int sentences() {
    return texts.stream().mapToInt(text -> text.sentences().size()).sum();
  }

  int tokens() {
    return texts.stream().mapToInt(NameText::tokens).sum();
  }

  /** How many names have each of the labels that are not scored. */
  Map<String, Integer> leftOut() {
    Map<String, Integer> counts = new TreeMap<>();
    for (NameText text : texts) {
      for (LabelledName name : text.names()) {
        if (NameClass.of(name.label()) == null) {
          counts.merge(name.label(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
