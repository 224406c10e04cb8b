package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.apache.commons.io.FileUtils;
import org.tukaani.xz.XZInputStream;

/**
 * Converts NLP4J's English models into files that are used where they lie: hash tables and vectors
 * that are memory-mapped, weights without zeros. The stock models take 45 s to load, because they
 * are Java objects compressed with xz; the converted ones load in a second and give the same
 * output.
 *
 * <pre>
 * java -Xmx2g org.tallywire.pipeline.nlp.ModelConverter nlp4j-english-1.1.3.jar \
 *     data/models/nlp4j/converted
 * </pre>
 *
 * <p>Does nothing where the folder already holds a whole conversion. Takes about a minute and 2 GB
 * of heap. Works in a folder beside the target and renames it, so that nobody ever sees half a
 * model. With {@code --verify FOLDER} it compares the SHA-256 sums of all files instead.
 */
public final class ModelConverter {
  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private final Path jar;

  private ModelConverter(Path jar) {
    this.jar = jar;
  }

  /** Runs the conversion; ends with exit code 2 and one line where it can't. */
  public static void main(String[] args) {
    try {
      if (args.length == 2 && args[0].equals("--verify")) {
        verify(Path.of(args[1]));
      } else if (args.length == 2) {
        convert(Path.of(args[0]), Path.of(args[1]));
      } else {
        fail("usage: ModelConverter NLP4J-ENGLISH.jar FOLDER, or --verify FOLDER");
      }
    } catch (IOException | UncheckedIOException e) {
      fail(e.getMessage());
    }
  }

  private static void fail(String message) {
    System.err.println("model conversion: " + message);
    System.exit(2);
  }

  /**
   * Compares the SHA-256 sums of a converted model with those of its manifest.
   *
   * @throws IOException naming the first file that is missing or has changed
   */
  public static void verify(Path folder) throws IOException {
    ModelManifest.read(folder).checkSums(folder);
  }

  /**
   * Whether a folder holds a whole conversion of the version that this code reads (by the files'
   * sizes; {@link #verify} looks at their content).
   */
  public static boolean isConverted(Path folder) {
    try {
      ModelManifest.read(folder).checkSizes(folder);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Converts the models, unless the folder already holds them.
   *
   * @param jar {@code nlp4j-english-1.1.3.jar}
   * @param folder where the converted files go; what is there and not whole is replaced
   * @return whether anything had to be done
   * @throws IOException where the jar can't be read or the folder not be written
   */
  public static boolean convert(Path jar, Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    if (isConverted(target)) {
      return false;
    }
    if (!Files.isRegularFile(jar)) {
      throw new IOException("there is no models jar " + jar);
    }
    System.err.println("Converting the language models once (about a minute) into " + target);
    Files.createDirectories(target.getParent());
    Path work =
        Files.createDirectory(
            target.resolveSibling(".converting-" + ProcessHandle.current().pid()));
    try {
      new ModelConverter(jar).convertInto(work);
      ModelManifest.of(work).write(work);
      publish(work, target);
    } finally {
      FileUtils.deleteDirectory(work.toFile());
    }
    return true;
  }

  private static void publish(Path work, Path target) throws IOException {
    // Another process may have been faster: its result is as good.
    if (!isConverted(target)) {
      FileUtils.deleteDirectory(target.toFile());
      Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void convertInto(Path folder) throws IOException {
    LexiconFiles.writeEmbeddings(
        folder,
        ModelFiles.EMBEDDINGS,
        this.<Map<String, float[]>>read("lexica/en-word-embeddings-undigitalized.xz"));
    LexiconFiles.writeWords(
        folder,
        ModelFiles.AMBIGUITY,
        this.<Map<String, List<String>>>read(
            "lexica/en-ambiguity-classes-simplified-lowercase.xz"));
    LexiconFiles.writeWords(
        folder,
        ModelFiles.CLUSTERS,
        this.<Map<String, Set<String>>>read("lexica/en-brown-clusters-simplified-lowercase.xz"));
    LexiconFiles.writeTree(
        folder,
        ModelFiles.GAZETTEERS,
        this.<PrefixTree<String, Set<String>>>read(
            "lexica/en-named-entity-gazetteers-simplified.xz"));
    for (String name : List.of(ModelFiles.POS, ModelFiles.NER, ModelFiles.DEP)) {
      convertComponent(folder, name);
    }
  }

  private <S extends NLPState<NLPNode>> void convertComponent(Path folder, String name)
      throws IOException {
    OnlineComponent<NLPNode, S> component = read("models/en-" + name + ".xz");
    try {
      ComponentFiles.write(folder, name, component);
    } catch (ReflectiveOperationException e) {
      throw new IOException("NLP4J's " + name + " model is not of version 1.1.3", e);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <T> T read(String entryName) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      ZipEntry entry = file.getEntry(ROOT + entryName);
      if (entry == null) {
        throw new IOException(jar + " holds no " + ROOT + entryName);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(
              new BufferedInputStream(
                  new XZInputStream(new BufferedInputStream(file.getInputStream(entry)))))) {
        return (T) in.readObject();
      } catch (ClassNotFoundException e) {
        throw new IOException(entryName + " needs a class that nlp4j-api lacks", e);
      }
    }
  }
}
