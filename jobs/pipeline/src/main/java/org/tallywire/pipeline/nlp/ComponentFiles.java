package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * One NLP4J component (tagger, recognizer, parser) as three files: {@code NAME.features}, a {@link
 * FingerprintTable} of feature numbers; {@code NAME.weights}, its {@link SparseWeights}; {@code
 * NAME.component}, the small rest as NLP4J serializes it.
 */
final class ComponentFiles {
  private ComponentFiles() {}

  static <S extends NLPState<NLPNode>> void write(
      Path folder, String name, OnlineComponent<NLPNode, S> component)
      throws IOException, ReflectiveOperationException {
    FeatureTemplate<NLPNode, S> template = component.getFeatureTemplate();
    writeFeatures(folder.resolve(name + ".features"), featureMap(template));
    WeightVector weights = component.getOptimizer().getWeightVector();
    try (DataOutputStream out = output(folder.resolve(name + ".weights"))) {
      SparseWeights.write(weights.getSparseWeightVector(), out);
    }
    component.setFeatureTemplate(null);
    component.getOptimizer().setWeightVector(new WeightVector());
    try (ObjectOutputStream out =
        new ObjectOutputStream(output(folder.resolve(name + ".component")))) {
      out.writeObject(component);
      out.writeObject(new ArrayList<>(template.getSetFeatureList()));
      out.writeObject(new ArrayList<>(template.getFeatureList()));
      out.writeObject(new ArrayList<>(template.getEmbeddingFeatureList()));
      out.writeObject(weights.getDenseWeightVector());
    }
  }

  /**
   * Loads what {@link #write} wrote.
   *
   * @throws IOException where a file is missing or not what it should be
   */
  @SuppressWarnings("unchecked")
  static <S extends NLPState<NLPNode>> OnlineComponent<NLPNode, S> read(Path folder, String name)
      throws IOException {
    WeightVector weights = new WeightVector();
    try (FileChannel channel =
        FileChannel.open(folder.resolve(name + ".weights"), StandardOpenOption.READ)) {
      weights.setSparseWeightVector(
          SparseWeights.read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())));
    }
    FingerprintTable features = FingerprintTable.open(folder.resolve(name + ".features"));
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(Files.newInputStream(folder.resolve(name + ".component"))))) {
      OnlineComponent<NLPNode, S> component = (OnlineComponent<NLPNode, S>) in.readObject();
      List<FeatureItem> sets = (List<FeatureItem>) in.readObject();
      List<FeatureItem[]> joints = (List<FeatureItem[]>) in.readObject();
      List<FeatureItem> embeddings = (List<FeatureItem>) in.readObject();
      component.setFeatureTemplate(new FingerprintTemplate<>(features, sets, joints, embeddings));
      weights.setDenseWeightVector(new DenseWeights((MajorVector) in.readObject()));
      component.getOptimizer().setWeightVector(weights);
      component.setFlag(NLPFlag.DECODE);
      return component;
    } catch (ClassNotFoundException e) {
      throw new IOException("component " + name + " in " + folder + " is of unknown classes", e);
    }
  }

  private static void writeFeatures(Path file, FeatureMap map) throws IOException {
    FingerprintTable.Builder table = new FingerprintTable.Builder(map.size());
    int type = 0;
    for (Object2IntMap<String> features : map.getIndexMaps()) {
      for (Object2IntMap.Entry<String> e : features.object2IntEntrySet()) {
        table.put(Fingerprint.of(type, e.getKey()), e.getIntValue());
      }
      type++;
    }
    table.write(file);
  }

  /** NLP4J shows this field to nobody. */
  private static FeatureMap featureMap(FeatureTemplate<?, ?> template)
      throws ReflectiveOperationException {
    Field field = FeatureTemplate.class.getDeclaredField("feature_map");
    field.setAccessible(true);
    return (FeatureMap) field.get(template);
  }

  static DataOutputStream output(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }
}
