package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares what NLP4J says of a text with its stock models and with the converted ones. Prints the
 * tokens that differ and ends with exit code 1 if there are any. Needs the test class path and 4 GB
 * of heap.
 *
 * <pre>
 * ./mvnw -q -pl jobs/pipeline -am test-compile dependency:build-classpath -Dmdep.outputFile=target/cp
 * java -Xmx4g -cp jobs/pipeline/target/classes:jobs/pipeline/target/test-classes:$(cat jobs/pipeline/target/cp) \
 *     org.tallywire.pipeline.nlp.StockModelsComparison data/models/nlp4j/converted TEXT-FILE
 * </pre>
 */
final class StockModelsComparison {
  private static final String STOCK = "edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

  private StockModelsComparison() {}

  public static void main(String[] args) throws IOException {
    Nlp4jModels converted = Nlp4jModels.load(Path.of(args[0]));
    NLPDecoder stock;
    try (InputStream configuration = NLPDecoder.class.getClassLoader().getResourceAsStream(STOCK)) {
      stock = new NLPDecoder(configuration);
    }
    int tokens = 0;
    int different = 0;
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      for (List<Token> sentence : stock.getTokenizer().segmentize(line)) {
        NLPNode[] expected = stock.decode(stock.toNodeArray(sentence));
        NLPNode[] actual = stock.toNodeArray(sentence);
        converted.tag(actual);
        converted.lemmatize(actual);
        converted.recognizeNames(actual);
        converted.parse(actual);
        tokens += sentence.size();
        different += differences(expected, actual);
      }
    }
    System.out.println(tokens + " tokens, " + different + " differ");
    System.exit(different == 0 ? 0 : 1);
  }

  private static int differences(NLPNode[] expected, NLPNode[] actual) {
    int different = 0;
    for (int i = 1; i < expected.length; i++) {
      if (!expected[i].toString().equals(actual[i].toString())) {
        System.out.println("stock " + expected[i] + "\nours  " + actual[i]);
        different++;
      }
    }
    return different;
  }
}
