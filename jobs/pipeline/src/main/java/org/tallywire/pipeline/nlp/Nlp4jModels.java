package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * NLP4J's English components over one folder of converted models. Immutable once loaded and used by
 * any number of threads at once.
 *
 * <p>Sentences are arrays of nodes as NLP4J has them: node 0 is the root, tokens count from 1.
 */
final class Nlp4jModels {
  private final SafeTokenizer tokenizer = new SafeTokenizer(new EnglishTokenizer());
  private final List<NLPComponent<NLPNode>> tagger;
  private final List<NLPComponent<NLPNode>> recognizer;
  private final List<NLPComponent<NLPNode>> parser;
  private final MorphologicalAnalyzer<NLPNode> lemmatizer =
      new MorphologicalAnalyzer<>(Language.ENGLISH);

  private Nlp4jModels(Path folder) throws IOException {
    Map<String, Set<String>> clusters = LexiconFiles.readSets(folder, ModelFiles.CLUSTERS);
    tagger = List.of(taggerLexica(folder, clusters), ComponentFiles.read(folder, ModelFiles.POS));
    recognizer =
        List.of(recognizerLexica(folder, clusters), ComponentFiles.read(folder, ModelFiles.NER));
    parser = List.of(clusterLexica(clusters), ComponentFiles.read(folder, ModelFiles.DEP));
  }

  /**
   * Loads the models that {@link ModelConverter} wrote.
   *
   * @throws IOException where they are missing or damaged; the message says which file
   */
  static Nlp4jModels load(Path folder) throws IOException {
    ModelManifest.read(folder).checkSizes(folder);
    return new Nlp4jModels(folder);
  }

  SafeTokenizer tokenizer() {
    return tokenizer;
  }

  /** Sets each token's part of speech. */
  void tag(NLPNode[] sentence) {
    process(tagger, sentence);
  }

  /** Sets each token's lemma; needs parts of speech. */
  void lemmatize(NLPNode[] sentence) {
    lemmatizer.process(sentence);
  }

  /** Sets each token's BILOU name tag; needs parts of speech and lemmas. */
  void recognizeNames(NLPNode[] sentence) {
    process(recognizer, sentence);
  }

  /** Sets each token's head and relation; needs parts of speech and lemmas. */
  void parse(NLPNode[] sentence) {
    process(parser, sentence);
  }

  private static void process(List<NLPComponent<NLPNode>> components, NLPNode[] sentence) {
    for (NLPComponent<NLPNode> component : components) {
      component.process(sentence);
    }
  }

  private static GlobalLexica<NLPNode> taggerLexica(Path folder, Map<String, Set<String>> clusters)
      throws IOException {
    GlobalLexica<NLPNode> lexica = clusterLexica(clusters);
    lexica.setAmbiguityClasses(
        new GlobalLexicon<>(
            LexiconFiles.readLists(folder, ModelFiles.AMBIGUITY),
            Field.word_form_simplified_lowercase,
            null));
    return lexica;
  }

  private static GlobalLexica<NLPNode> recognizerLexica(
      Path folder, Map<String, Set<String>> clusters) throws IOException {
    GlobalLexica<NLPNode> lexica = clusterLexica(clusters);
    lexica.setWordEmbeddings(
        new GlobalLexicon<>(
            LexiconFiles.readEmbeddings(folder, ModelFiles.EMBEDDINGS),
            Field.word_form_undigitalized,
            null));
    lexica.setNamedEntityGazetteers(
        new GlobalLexicon<>(
            LexiconFiles.readTree(folder, ModelFiles.GAZETTEERS),
            Field.word_form_simplified,
            null));
    return lexica;
  }

  private static GlobalLexica<NLPNode> clusterLexica(Map<String, Set<String>> clusters) {
    GlobalLexica<NLPNode> lexica = new GlobalLexica<>(emptyConfiguration());
    lexica.setWordClusters(
        new GlobalLexicon<>(clusters, Field.word_form_simplified_lowercase, null));
    return lexica;
  }

  /** NLP4J's lexica can be constructed from an XML element only; this one names none. */
  private static Element emptyConfiguration() {
    try {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      return document.createElement("configuration");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has an XML parser", e);
    }
  }
}
