package org.tallywire.language.claim;

import java.util.List;
import java.util.Set;
import org.tallywire.language.entity.EntityMention;

/**
 * Where a holder's phrase begins and ends once what the parser hangs on it is cut off: the day
 * ("[the police] Monday morning", "this week [its doctors]"), a dateline ("OSK, 17 July: [the
 * agency]"), the sentence or clause before ("sold to Veld. [Anna Sorg] is"). The trap: "Monday's
 * clash" and "Theresa May" are no days.
 */
final class HolderExtent {
  private static final Set<String> CLAUSES = WordLists.of("clause-openers");
  private static final Set<String> DAYS = WordLists.of("time-nouns");
  private static final Set<String> POINTING = Set.of("this", "that", "last", "next");
  private static final Set<String> OPENING_QUOTES = Set.of("“", "``");
  private static final Set<String> CLOSING_QUOTES = Set.of("”", "''");

  private final SentenceGraph graph;
  private final List<EntityMention> names;

  /**
   * @param names those inside the phrase
   */
  HolderExtent(SentenceGraph graph, List<EntityMention> names) {
    this.graph = graph;
    this.names = names;
  }

  /** The noun that has the number, where the parser takes the day behind it for the head. */
  int head(int begin, int head) {
    int noun = head;
    boolean day = false;
    while (noun > begin && isTime(noun)) {
      day |= DAYS.contains(graph.lower(noun));
      noun--;
    }
    return day && graph.noun(noun) ? noun : head;
  }

  /** Index of the first token that belongs to the phrase. */
  int begin(int from, int head) {
    int begin = from;
    for (int i = from; i < head; i++) {
      if (endsOther(i, from)) {
        begin = i + 1;
      }
    }
    for (int after = afterTime(begin); after > begin && after <= head; after = afterTime(begin)) {
      begin = after;
    }
    return begin;
  }

  /** Index after the last token: a quotation that the phrase opens is closed. */
  int end(int begin, int end) {
    boolean open = false;
    for (int i = begin; i < end; i++) {
      open |= OPENING_QUOTES.contains(graph.token(i).form());
      open &= !CLOSING_QUOTES.contains(graph.token(i).form());
    }
    boolean closes = end < graph.size() && CLOSING_QUOTES.contains(graph.token(end).form());
    return open && closes ? end + 1 : end;
  }

  /** Whether something else ends with a token: a dateline, a sentence, a clause. */
  private boolean endsOther(int i, int from) {
    if (isNamed(i)) {
      return false;
    }
    boolean spaced =
        i > 0
            && graph.token(i - 1).end() < graph.token(i).begin()
            && graph.token(i).end() < graph.token(i + 1).begin();
    boolean dash = graph.pos(i).equals(":") && (spaced || graph.lower(i).equals(":"));
    boolean stop =
        graph.lower(i).equals(".")
            && i > from
            && Character.isUpperCase(graph.token(i + 1).form().charAt(0));
    return dash || stop || CLAUSES.contains(graph.lower(i));
  }

  /** Index after a time that a token begins with a phrase behind it, or the token's own. */
  private int afterTime(int at) {
    int after = at;
    if (isTime(at)) {
      after = at + 1;
    } else if (POINTING.contains(graph.lower(at)) && isTime(at + 1)) {
      after = at + 2;
    }
    return graph.pos(after).matches("DT|PRP\\$|NNPS?") ? after : at;
  }

  private boolean isTime(int token) {
    return token < graph.size() && NounPhrases.isTime(graph, token) && !isNamed(token);
  }

  private boolean isNamed(int token) {
    int at = graph.token(token).begin();
    return names.stream().anyMatch(name -> name.begin() <= at && at < name.end());
  }
}
