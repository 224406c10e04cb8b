package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.Token;

/**
 * The phrases of a sentence that count people without a numeral: each of one person, those joined
 * by "and" together ("[her and another woman]"), "[no one]", "[a quadruple homicide]". The trap:
 * what a numeral counts already is left alone, and so are plurals that do not say how many.
 */
final class ImpliedMentions {
  private static final Set<String> NONE = WordLists.of("none");
  private static final Set<String> NONE_NOUNS = WordLists.of("none-nouns");
  private static final Map<String, String> MULTIPLIED = EventWords.of("multiplied");
  private static final Map<String, String> COUNTED = EventWords.of("counted");
  private static final Map<String, Integer> MULTIPLES = values("multiples");
  private static final Map<String, Integer> ORDINALS = values("ordinals");
  private static final Set<String> RANKED = WordLists.of("ranked");

  /** The rule of several joined phrases together. */
  static final String SUM = "sum";

  private static final int MOST_JOINED = 12;

  /** "One was hurt, a second man was killed": a low ordinal counts those met, not the dead. */
  private static final int LEAST_DEATHS = 4;

  private final SentenceGraph graph;
  private final EventRoles roles;
  private final Persons persons;
  private final List<NumericClaim> stated;
  private final List<ImpliedMention> found = new ArrayList<>();

  /**
   * @param stated the claims of the sentence's numerals
   */
  ImpliedMentions(EventRoles roles, Persons persons, List<NumericClaim> stated) {
    this.graph = roles.graph();
    this.roles = roles;
    this.persons = persons;
    this.stated = stated;
  }

  private static Map<String, Integer> values(String list) {
    Map<String, Integer> values = new LinkedHashMap<>();
    for (String pair : WordLists.of(list)) {
      values.put(pair.split(":")[0], Integer.valueOf(pair.split(":")[1]));
    }
    return Map.copyOf(values);
  }

  /** In order of position, the longer one first. */
  List<ImpliedMention> find() {
    Map<EventRole, ImpliedMention> sums = sums();
    for (int i = 0; i < graph.size(); i++) {
      single(i, sums);
      none(i);
      multiplied(i);
    }
    found.sort(
        Comparator.comparingInt(ImpliedMention::first)
            .thenComparing(Comparator.comparingInt(ImpliedMention::end).reversed()));
    return found;
  }

  private void single(int token, Map<EventRole, ImpliedMention> sums) {
    List<EventRole> here = ofOne(token);
    if (here.isEmpty() || !(one(token) || body(token, here)) || goesOn(token, here)) {
      return;
    }
    int first = first(token);
    int end = end(token);
    if (numbered(first, end) != null) {
      return;
    }
    for (EventRole role : distinct(here)) {
      ImpliedMention whole = sums.get(group(role));
      int total = total(first, token, role.event());
      String rule = total > 1 ? "ordinal" : role.rule();
      found.add(
          new ImpliedMention(
              first, end, token, total, role.event(), role.predicate(), rule, whole));
    }
  }

  /** How many "[a third man] was arrested" makes; one where a phrase has no such ordinal. */
  private int total(int first, int head, String event) {
    int ordinal = ORDINALS.getOrDefault(graph.lower(first + 1), 1);
    boolean more = graph.lower(first).equals("a") || graph.lower(first).equals("an");
    boolean adjectives = first + 1 < head;
    for (int i = first + 2; i < head; i++) {
      adjectives &= graph.pos(i).matches("JJ|VBN|NNPS?");
    }
    boolean counts =
        switch (event) {
          case "arrest", "charge" -> true;
          case "kill" -> ordinal >= LEAST_DEATHS;
          default -> false;
        };
    return more && adjectives && counts && !RANKED.contains(graph.lemma(head)) ? ordinal : 1;
  }

  /** Whether a token is the rest of a name that another role has begun. */
  private boolean goesOn(int token, List<EventRole> here) {
    Set<EventRole> groups = here.stream().map(ImpliedMentions::group).collect(Collectors.toSet());
    return roles.all().stream()
        .filter(other -> other.patient() < token && groups.contains(group(other)))
        .anyMatch(other -> isNickname(other.patient(), token));
  }

  /** What befell a token, or for "[one] of those shot" them. */
  private List<EventRole> ofOne(int token) {
    List<EventRole> here = roles.of(token);
    int of = here.isEmpty() && loneOne(token) ? graph.child(token, "prep") : -1;
    int those = of >= 0 && graph.lower(of).equals("of") ? graph.child(of, "pobj") : -1;
    return those < 0
        ? here
        : roles.of(those).stream().filter(role -> !role.event().equals("attack")).toList();
  }

  private boolean one(int token) {
    return persons.one(graph, token) || loneOne(token);
  }

  /** "[one] fatally", "[one] of the victims": no numeral's claim is made of it. */
  private boolean loneOne(int token) {
    if (!graph.lower(token).equals("one")
        || !graph.pos(token).equals("CD")
        || graph.lower(token - 1).equals("no")) {
      return false;
    }
    int of = graph.lower(token + 1).equals("of") ? graph.child(token + 1, "pobj") : -1;
    boolean counts =
        graph.relation(token).matches("nmod|qmod|nummod") && graph.head(token) == token + 1;
    return !counts && (of < 0 || persons.several(graph, of));
  }

  /** The one body itself, not what the parser joins to it. */
  private boolean body(int token, List<EventRole> here) {
    return graph.pos(token).equals("NN")
        && here.stream().anyMatch(role -> role.rule().equals("body") && role.predicate() == token);
  }

  /** One fate, the gravest; beside it arrest and charge; an attack where there is nothing else. */
  private static List<EventRole> distinct(List<EventRole> here) {
    List<EventRole> distinct = new ArrayList<>();
    List<EventRole> fates = here.stream().filter(role -> ClaimEvents.fate(role.event())).toList();
    String gravest = ClaimEvents.main(fates);
    fates.stream()
        .filter(role -> role.event().equals(gravest))
        .findFirst()
        .ifPresent(distinct::add);
    for (String event : List.of("arrest", "charge")) {
      here.stream().filter(role -> role.event().equals(event)).findFirst().ifPresent(distinct::add);
    }
    return distinct.isEmpty() ? List.of(here.get(0)) : distinct;
  }

  /** Several joined phrases of one event: their sum, where each says how many. */
  private Map<EventRole, ImpliedMention> sums() {
    Map<EventRole, ImpliedMention> sums = new LinkedHashMap<>();
    Map<EventRole, List<EventRole>> groups = new LinkedHashMap<>();
    for (EventRole role : roles.all()) {
      groups.computeIfAbsent(group(role), key -> new ArrayList<>()).add(role);
    }
    groups.forEach(
        (key, parts) -> {
          if (parts.size() > 1 && parts.size() <= MOST_JOINED && !key.event().equals("attack")) {
            ImpliedMention sum = sum(parts);
            if (sum != null && found.stream().noneMatch(other -> same(other, sum))) {
              sums.put(key, sum);
              found.add(sum);
            }
          }
        });
    return sums;
  }

  private static boolean same(ImpliedMention one, ImpliedMention other) {
    return one.first() == other.first() && one.event().equals(other.event());
  }

  private static EventRole group(EventRole role) {
    return new EventRole(role.first(), role.first(), role.event(), role.predicate(), role.rule());
  }

  private ImpliedMention sum(List<EventRole> parts) {
    int value = 0;
    Set<NumericClaim> numbers = new HashSet<>();
    int first = Integer.MAX_VALUE;
    int end = 0;
    int last = Token.NO_HEAD;
    for (EventRole part : parts) {
      int from = first(part.patient());
      int to = end(part.patient());
      NumericClaim number = numbered(from, to);
      if (number != null && number.event() != null && !number.event().equals(part.event())) {
        return null; // "87 dead and 640 injured" are no sum of either
      }
      if (number != null && exact(number) && numbers.add(number)) {
        value += (int) number.quantity().value();
        from = Math.min(from, graph.tokenAt(number.begin()));
        to = Math.max(to, graph.tokenAt(number.end() - 1) + 1);
      } else if (number == null && total(from, part.patient(), part.event()) > 1) {
        return null; // "a third man and his wife": three of them, and one of whom nobody can tell
      } else if (number == null && one(part.patient())) {
        value += isNickname(last, part.patient()) ? 0 : 1;
      } else {
        return null;
      }
      first = Math.min(first, from);
      end = Math.max(end, to);
      last = part.patient();
    }
    EventRole head = parts.get(0);
    if (titles(parts) || beside(parts)) {
      return null;
    }
    return new ImpliedMention(
        first, end, head.patient(), value, head.event(), head.predicate(), SUM, null);
  }

  /** Mari "Mimi" Tamm: nothing but a quoted name between two pieces of one. */
  private boolean isNickname(int before, int at) {
    boolean quoted = false;
    for (int i = before + 1; before >= 0 && i < at; i++) {
      boolean quote = graph.lower(i).matches("[\"“”']");
      if (!quote && !graph.pos(i).startsWith("NNP")) {
        return false;
      }
      quoted |= quote;
    }
    return quoted;
  }

  /** "the death of former minister and writer Mari Tamm": one person, twice described. */
  private boolean titles(List<EventRole> parts) {
    int head = parts.get(0).patient();
    int begin = first(head);
    boolean bare = graph.pos(head).equals("NN") && !graph.pos(begin).matches("DT|PRP\\$|CD|NNP");
    int last = parts.get(parts.size() - 1).patient();
    return bare && graph.pos(last).startsWith("NNP");
  }

  /**
   * "before he shot Mari Tamm, the officer Jaan Sepp had": two names with a comma between are no
   * list.
   */
  private boolean beside(List<EventRole> parts) {
    int head = parts.get(0).patient();
    int other = parts.get(1).patient();
    boolean names = graph.pos(head).startsWith("NNP") && graph.pos(other).startsWith("NNP");
    if (parts.size() > 2 || !names) {
      return false;
    }
    for (int i = Math.min(head, other); i < Math.max(head, other); i++) {
      if (graph.pos(i).matches("CC|IN")) {
        return false;
      }
    }
    return true;
  }

  /** A number of people and of nothing else, without a hedge. */
  private static boolean exact(NumericClaim number) {
    String head = String.valueOf(number.conceptHead());
    return number.quantity().low() != null
        && number.quantity().low().equals(number.quantity().high())
        && !Things.counted(head);
  }

  /** "[No one] was hurt", "[none of the teens] were hurt", "[no arrests] were made". */
  private void none(int token) {
    String lower = graph.lower(token);
    boolean no = lower.equals("one") && graph.lower(token - 1).equals("no");
    boolean nobody = no || NONE.contains(lower);
    boolean noun =
        graph.noun(token)
            && graph.children(token).stream()
                .anyMatch(child -> graph.lower(child).equals("no") && child < token);
    String event = ClaimEvents.main(roles.of(token));
    if (noun && NONE_NOUNS.contains(graph.lemma(token))) {
      event =
          graph.lemma(token).matches("injury|casualty")
              ? "injure"
              : COUNTED.get(graph.lemma(token));
    }
    boolean person = nobody || noun && (one(token) || event != null);
    if (event == null || event.equals("attack") || !person) {
      return;
    }
    int end = token + 1;
    if (graph.lower(end).equals("else")) {
      end++;
    } else if (lower.equals("none") && graph.lower(end).equals("of")) {
      end = Math.max(end, NounPhrases.endWithComplement(graph, token, 6));
    }
    int first = no ? token - 1 : nobody ? token : first(token);
    if (numbered(first, end) == null) {
      found.add(new ImpliedMention(first, end, token, 0, event, token, "none", null));
    }
  }

  /** "[a quadruple homicide]". */
  private void multiplied(int token) {
    Integer value = MULTIPLES.get(graph.lower(token - 1));
    String event = MULTIPLIED.get(graph.lemma(token));
    if (value != null && event != null && numbered(token - 1, token + 1) == null) {
      String told = graph.lower(token - 2).equals("fatal") ? "kill" : event;
      found.add(
          new ImpliedMention(token - 1, token + 1, token, value, told, token, "multiple", null));
    }
  }

  private int first(int token) {
    int first = afterDateline(phraseBegin(token), token);
    boolean determined =
        graph.pos(first - 1).matches("DT|PRP\\$") && !graph.pos(first).matches("DT|PRP\\$|PRP|NNP");
    if (determined && !graph.lower(first - 1).matches("no|all|both")) {
      return first - 1;
    }
    return first < token && graph.lower(first).matches("both|all|whose") ? first + 1 : first;
  }

  /** "OSTREN — [A guard]": what stands before a dash is no part of the phrase. */
  private int afterDateline(int first, int head) {
    int begin = first;
    for (int i = first; i < head; i++) {
      boolean apart = graph.token(i).end() < graph.token(i + 1).begin();
      if (graph.lower(i).matches("[—–:•|×;]|--") || graph.lower(i).equals("-") && apart) {
        begin = i + 1;
      }
    }
    return begin;
  }

  private int phraseBegin(int token) {
    int first = graph.pos(token).startsWith("PRP") ? token : NounPhrases.fullBegin(graph, token);
    EntityMention name = persons.name(graph, token);
    return name == null ? first : Math.min(first, graph.tokenAt(name.begin()));
  }

  private int end(int token) {
    EntityMention name = persons.name(graph, token);
    int end = name == null ? token + 1 : Math.max(token + 1, graph.tokenAt(name.end() - 1) + 1);
    end = Math.max(end, Patients.inLaw(graph, token));
    if (loneOne(token) && graph.lower(end).equals("of")) {
      return NounPhrases.endWithComplement(graph, token, 6);
    }
    boolean corpse = COUNTED.containsKey(graph.lemma(token)) && graph.lower(end).equals("of");
    return corpse ? NounPhrases.endWithComplement(graph, token, 6) : end;
  }

  /** The claim of a numeral that counts what a phrase names, or null. */
  private NumericClaim numbered(int first, int end) {
    int begin = graph.token(first).begin();
    int last = graph.token(end - 1).end();
    for (NumericClaim claim : stated) {
      boolean counts =
          claim.quantity().kind() == QuantityKind.COUNT
              || claim.quantity().kind() == QuantityKind.FRACTION;
      if (counts && claim.begin() < last && claim.end() > begin) {
        return claim;
      }
    }
    return null;
  }
}
