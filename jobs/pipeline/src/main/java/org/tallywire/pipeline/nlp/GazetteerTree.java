package org.tallywire.pipeline.nlp;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntPair;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * NLP4J's gazetteers: a prefix tree of names, word by word. A node is a number; table {@code edges}
 * leads from (node, word) to the next node.
 */
final class GazetteerTree extends PrefixTree<String, Set<String>> {
  private static final long serialVersionUID = 1L;

  /** The root's number. */
  static final int ROOT = 0;

  private final transient FingerprintTable edges;
  private final transient short[] valueOfNode;
  private final transient List<Set<String>> values;

  /**
   * @param edges next node by {@link Fingerprint#of} (node, word)
   * @param valueOfNode number of the value of a name that ends at a node, or -1
   * @param values the labels of a name
   */
  GazetteerTree(FingerprintTable edges, short[] valueOfNode, List<Set<String>> values) {
    this.edges = edges;
    this.valueOfNode = valueOfNode;
    this.values = values;
  }

  /** The longest name that begins at a token: its labels and the index of its last token. */
  @Override
  public <A> ObjectIntPair<Set<String>> get(A[] keys, int beginIndex, Function<A, String> word) {
    ObjectIntPair<Set<String>> longest = null;
    int node = ROOT;
    for (int i = beginIndex; i < keys.length; i++) {
      node = edges.get(Fingerprint.of(node, word.apply(keys[i])));
      if (node == FingerprintTable.ABSENT) {
        break;
      }
      if (valueOfNode[node] >= 0) {
        longest = new ObjectIntPair<>(values.get(valueOfNode[node]), i);
      }
    }
    return longest;
  }
}
