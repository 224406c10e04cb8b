package org.tallywire.language.claim;

import java.util.Map;
import java.util.Set;
import org.tallywire.language.text.SectionType;
import org.tallywire.language.text.Token;

/**
 * Verbs that strike people: "shot [a man]", "[she] died", "[the boy] was shot in the leg". The
 * traps: "the guard shot at them" strikes nobody, and of "shot and killed" the second tells the
 * fate.
 */
final class VerbRoles {
  private static final Map<String, String> OBJECT = EventWords.of("object-verb");
  private static final Map<String, String> SUBJECT = EventWords.of("subject-verb");
  private static final Map<String, String> STATES = EventWords.of("state");
  private static final Set<String> UNHURT = WordLists.of("unhurt");
  private static final Set<String> ACCIDENTS = WordLists.of("accidents");
  private static final Set<String> LIMBS = WordLists.of("limbs");
  private static final Set<String> BODY_PARTS = WordLists.of("body-parts");
  private static final Set<String> MISSILES = WordLists.of("missiles");
  private static final Set<String> VEHICLES = WordLists.of("vehicles");
  private static final Set<String> HITTING = WordLists.of("hitting-verbs");
  private static final Set<String> WOUNDS = WordLists.of("wounds");
  private static final Set<String> SUFFERING = WordLists.of("suffering-verbs");
  private static final Set<String> WEAPONS = WordLists.of("weapons");
  private static final Set<String> NO_ARREST = WordLists.of("no-arrest");
  private static final Set<String> NONE_OF_HIS_DOING =
      Set.of("attack", "shooting", "blast", "crash");

  private static final String PASSIVE = "passive-patient";
  private static final String OBJECT_RULE = "object";

  private final EventRoles roles;
  private final SentenceGraph graph;

  VerbRoles(EventRoles roles) {
    this.roles = roles;
    graph = roles.graph();
  }

  void read() {
    for (int i = 0; i < graph.size(); i++) {
      if (graph.verb(i)) {
        read(i);
      }
    }
  }

  private void read(int verb) {
    String lemma = graph.lemma(verb);
    String event = event(verb);
    if (event != null) {
      struck(verb, event);
    } else if (SUBJECT.containsKey(lemma) && !Patients.passive(graph, verb)) {
      subject(verb, SUBJECT.get(lemma));
    } else {
      phrase(verb, lemma);
    }
  }

  /** What a verb does to its object, with what its adverbs and companions add; null for nothing. */
  private String event(int verb) {
    String lemma = graph.lemma(verb);
    String event = OBJECT.get(lemma);
    if (toDeath(verb)) {
      return "kill";
    }
    if (event == null) {
      boolean gunned = lemma.equals("gun") && hasChild(verb, "down");
      return gunned ? "kill" : HITTING.contains(lemma) ? hit(verb) : null;
    }
    if (!event.matches("shoot|injure")) {
      return event;
    }
    if (event.equals("shoot") && hasChild(verb, "down") && !person(Patients.ofState(graph, verb))) {
      return null;
    }
    if (fate(verb, EventWords.of("adverb"), "kill")) {
      return "kill";
    }
    boolean mild = limb(verb) || fate(verb, EventWords.of("adverb"), "injure");
    return event.equals("shoot") && mild ? "injure" : event;
  }

  private boolean toDeath(int verb) {
    for (int child : graph.children(verb)) {
      int object = graph.lower(child).equals("to") ? graph.child(child, "pobj") : -1;
      boolean death = object >= 0 && graph.lemma(object).equals("death") && object == child + 1;
      boolean dead =
          graph.lower(child).equals("dead")
              && graph.relation(child).matches("oprd|acomp|xcomp|advmod|dobj");
      if (death || dead && OBJECT.containsKey(graph.lemma(verb))) {
        return true;
      }
    }
    return false;
  }

  private boolean fate(int verb, Map<String, String> adverbs, String event) {
    for (int child : graph.children(verb)) {
      if (graph.relation(child).equals("advmod")
          && event.equals(adverbs.get(graph.lower(child)))
          && Math.abs(child - verb) <= 2) {
        return true;
      }
    }
    return false;
  }

  private boolean limb(int verb) {
    return partHit(verb, LIMBS);
  }

  private boolean partHit(int verb, Set<String> parts) {
    for (int child : graph.children(verb)) {
      int object = graph.lower(child).matches("in|on|through") ? graph.child(child, "pobj") : -1;
      if (object > verb && parts.contains(graph.lemma(object))) {
        return true;
      }
    }
    return false;
  }

  /** "hit by gunfire", "a bullet struck him", "was hit in the leg"; not "hit by criticism". */
  private String hit(int verb) {
    int by = graph.child(verb, "agent");
    int agent = by >= 0 ? graph.child(by, "pobj") : -1;
    int subject = Patients.passive(graph, verb) ? agent : Patients.subject(graph, verb);
    boolean thing =
        subject >= 0
            && (MISSILES.contains(graph.lemma(subject)) || VEHICLES.contains(graph.lemma(subject)));
    boolean shots = !thing && graph.pos(verb).equals("VBG") && shotsBefore(verb);
    return thing || shots || partHit(verb, BODY_PARTS) ? "injure" : null;
  }

  /** "shots were fired, [striking] the girl". */
  private boolean shotsBefore(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (graph.lemma(i).matches("shoot|gunfire|bullet")
          || graph.lower(i).equals("shots")
          || graph.lemma(i).equals("fire")) {
        return true;
      }
    }
    return false;
  }

  /** "shot down [a neighbour]"; not "shot down [two drones]" or "[38]" of them. */
  private boolean person(int patient) {
    return patient >= 0
        && (graph.pos(patient).matches("PRP|NNP")
            || graph.lower(patient).equals("people")
            || Persons.person(graph.lemma(patient)));
  }

  private boolean hasChild(int verb, String word) {
    return graph.children(verb).stream().anyMatch(child -> graph.lower(child).equals(word));
  }

  private void struck(int verb, String event) {
    int head = graph.head(verb);
    if (gapped(verb)) {
      roles.add(verb - 1, event, verb, "participle");
      return;
    }
    if (Patients.passive(graph, verb)) {
      roles.add(Patients.subject(graph, verb), event, verb, PASSIVE);
      return;
    }
    int object = graph.child(verb, "dobj");
    object = graph.lower(object).equals("dead") ? Token.NO_HEAD : object;
    if (object >= 0
        && !(object < verb && graph.child(verb, "nsubj") < 0 && graph.pos(verb).equals("VBN"))) {
      if (object > verb || graph.pos(object).startsWith("W")) {
        roles.add(Patients.meant(graph, verb, object), event, verb, OBJECT_RULE);
        alsoHimself(verb, event);
      }
      return;
    }
    boolean participle = graph.pos(verb).matches("VBN|VBD");
    if (!participle) {
      return;
    }
    String relation = graph.relation(verb);
    int subject = graph.child(verb, "nsubj");
    if (relation.equals("acl") && subject < 0) {
      roles.add(head, event, verb, "participle");
    } else if (relation.matches("xcomp|oprd|acomp|ccomp")
        && subject < 0
        && head >= 0
        && graph.verb(head)) {
      roles.add(Patients.ofState(graph, head), event, verb, "state");
    } else if (relation.matches("conj")
        && subject < 0
        && head >= 0
        && graph.relation(head).equals("acl")
        && graph.pos(head).equals("VBN")) {
      roles.add(graph.head(head), event, verb, "participle");
    } else if (relation.equals("conj")
        && subject < 0
        && head >= 0
        && OBJECT.containsKey(graph.lemma(head))
        && graph.child(head, "nsubj") >= 0
        && graph.child(head, "dobj") < 0
        && barePassive(head)) {
      roles.add(graph.child(head, "nsubj"), event, verb, PASSIVE);
    } else if (subject >= 0 && subject < verb && barePassive(verb)) {
      roles.add(Patients.meant(graph, verb, subject), event, verb, PASSIVE);
    }
  }

  /**
   * "was shot on Tuesday and his [sister] wounded": the noun before a bare participle, which the
   * parser joins to the day.
   */
  private boolean gapped(int verb) {
    boolean bare =
        graph.pos(verb).equals("VBN")
            && graph.relation(verb).equals("conj")
            && graph.child(verb, "nsubj", "nsubjpass", "aux", "auxpass", "dobj") < 0;
    int before = graph.head(verb - 1 < 0 ? verb : verb - 1);
    return bare
        && graph.pos(verb - 1).equals("NN")
        && graph.relation(verb - 1).equals("conj")
        && graph.relation(before).equals("pobj");
  }

  /**
   * "eight others hurt", "Man killed in crash": without auxiliary and object. The trap: "he shot at
   * them", "he shot and missed".
   */
  private boolean barePassive(int verb) {
    int complement = graph.child(verb, "ccomp", "xcomp");
    if (graph.child(verb, "aux", "prt") >= 0 || complement > verb) {
      return false;
    }
    if (graph.pos(verb).equals("VBN")) {
      return true;
    }
    if (toDeath(verb)) {
      // "shot to death his cousin" has its object behind
      int death = graph.lower(verb + 1).equals("to") ? verb + 2 : verb + 1;
      return !graph.pos(death + 1).matches("DT|PRP\\$|PRP|NNP");
    }
    for (int child : graph.children(verb)) {
      if (graph.lower(child).matches("at|toward|towards|into|for|up")
          || graph.relation(child).equals("conj") && graph.child(child, "dobj") >= 0) {
        return false;
      }
    }
    boolean title = graph.sentence().section() == SectionType.TITLE;
    return title || !graph.lemma(verb).matches("shoot|survive|hurt|charge|arrest");
  }

  /** "killed two people and then [himself]". */
  private void alsoHimself(int verb, String event) {
    for (int child : graph.children(verb)) {
      if (graph.relation(child).equals("conj")
          && graph.lower(child).matches("himself|herself|themselves")) {
        roles.add(child, event, verb, OBJECT_RULE);
      }
    }
  }

  private void subject(int verb, String event) {
    String lemma = graph.lemma(verb);
    if (lemma.equals("survive") && !survives(verb)) {
      return;
    }
    if (lemma.matches("disappear|vanish") && graph.infinitive(verb)) {
      return;
    }
    String rule = lemma.equals("die") ? "subject-of-die" : "subject";
    int subject = Patients.subject(graph, verb);
    int object = graph.child(verb, "dobj");
    if (lemma.equals("drown") && object >= 0) {
      roles.add(object, event, verb, OBJECT_RULE);
    } else if (!lemma.equals("surrender")
        || object < 0
        || graph.lower(object).matches("himself|herself")) {
      roles.add(subject, event, verb, rule);
    }
  }

  /** "survived the shooting"; not "survived the vote", "survived unhurt". */
  private boolean survives(int verb) {
    int object = graph.child(verb, "dobj");
    for (int child : graph.children(verb)) {
      if (graph.pos(child).equals("MD") || unhurt(child)) {
        return false;
      }
    }
    if (object < 0) {
      return true;
    }
    String what = graph.lemma(object);
    boolean harms =
        what.matches(
            "shooting|attack|wound|injury|crash|blast|stabbing|gunshot|fall|fire|explosion|ordeal");
    boolean many = graph.pos(Patients.subject(graph, verb)).matches("NNP?S|CD");
    return harms && !unhurt(object + 1) && !(many && ACCIDENTS.contains(what) && !wounds());
  }

  /** "unhurt", "without a scratch". */
  private boolean unhurt(int token) {
    int object = graph.lower(token).equals("without") ? graph.child(token, "pobj") : Token.NO_HEAD;
    return UNHURT.contains(graph.lower(token))
        || object >= 0 && graph.lemma(object).matches("injury|scratch|harm");
  }

  /** Whether the sentence tells of wounds: "three survived the crash with burns", "broken legs". */
  private boolean wounds() {
    for (int i = 0; i < graph.size(); i++) {
      if (WOUNDS.contains(graph.lemma(i))
          || LIMBS.contains(graph.lemma(i))
          || "injure".equals(STATES.get(graph.lower(i)))) {
        return true;
      }
    }
    return false;
  }

  /** What only the verb with its object or preposition says: "took his own life". */
  private void phrase(int verb, String lemma) {
    int object = graph.child(verb, "dobj");
    String what = object < 0 ? "" : graph.lemma(object);
    int subject = Patients.passive(graph, verb) ? Token.NO_HEAD : Patients.subject(graph, verb);
    switch (lemma) {
      case "commit" -> roles.add(what.equals("suicide") ? subject : -1, "kill", verb, "subject");
      case "lose" -> roles.add(what.equals("life") ? subject : -1, "kill", verb, "subject");
      case "take", "claim", "end" -> {
        if (what.equals("life")) {
          life(verb, object, subject);
        }
      }
      case "hang" -> roles.add(reflexive(object) ? object : -1, "kill", verb, OBJECT_RULE);
      case "turn" -> turn(verb, object, what, subject);
      case "face" ->
          roles.add(
              what.matches("charge|count") && charges(object) ? subject : -1,
              "charge",
              verb,
              "subject");
      case "flee" -> roles.add(what.equals("home") ? subject : -1, "displace", verb, "subject");
      case "undergo" -> roles.add(what.equals("surgery") ? subject : -1, "injure", verb, "subject");
      case "recover" -> {
        boolean he = graph.pos(verb).equals("VBG") && graph.child(verb, "aux") >= 0 && object < 0;
        roles.add(he ? subject : -1, "injure", verb, "subject");
      }
      case "hold" -> held(verb);
      case "pick" -> {
        if (hasChild(verb, "up") && Patients.passive(graph, verb)) {
          roles.add(Patients.subject(graph, verb), "arrest", verb, PASSIVE);
        } else if (hasChild(verb, "up") && what.equals("survivor")) {
          roles.add(object, "rescue", verb, OBJECT_RULE);
        }
      }
      case "drive", "force" -> driven(verb, object);
      case "book" -> {
        if (Patients.passive(graph, verb)) {
          roles.add(Patients.subject(graph, verb), "arrest", verb, PASSIVE);
        }
      }
      case "treat" -> {
        if (Patients.passive(graph, verb)) {
          roles.add(Patients.subject(graph, verb), "injure", verb, PASSIVE);
        }
      }
      case "find" -> {
        int next = graph.child(verb, "xcomp", "oprd", "advcl");
        boolean hanging = next >= 0 && graph.lower(next).equals("hanging");
        roles.add(hanging ? Patients.ofState(graph, verb) : -1, "kill", verb, "state");
      }
      case "expect" -> expected(verb);
      default -> {
        if (SUFFERING.contains(lemma) && object >= 0 && WOUNDS.contains(what)) {
          roles.add(subject, StateRoles.wound(graph, object), verb, "wound");
        }
      }
    }
  }

  /** "charges of murder", "murder charges": of a crime, or nothing else said. */
  private boolean charges(int noun) {
    return graph.pos(noun).equals("NNS")
        || graph.child(noun, "prep") >= 0
        || graph.child(noun, "compound") >= 0;
  }

  private boolean reflexive(int object) {
    return object >= 0 && graph.lower(object).matches("himself|herself|myself");
  }

  /** "took [his] own life", "claimed the lives of [four people]", "claimed [her] life". */
  private void life(int verb, int life, int subject) {
    int owner = graph.child(life, "poss");
    boolean own = graph.children(life).stream().anyMatch(child -> graph.lower(child).equals("own"));
    if (own) {
      roles.add(subject, "kill", verb, "subject");
    } else if (owner >= 0) {
      roles.add(owner, "kill", verb, "life-of");
    } else {
      int of = graph.child(life, "prep");
      roles.add(
          of >= 0 && graph.lower(of).equals("of") ? graph.child(of, "pobj") : -1,
          "kill",
          verb,
          "life-of");
    }
  }

  /** "turned himself in", "turned the gun on himself". */
  private void turn(int verb, int object, String what, int subject) {
    if (reflexive(object) && (hasChild(verb, "in") || hasChild(verb, "over"))) {
      roles.add(subject, "arrest", verb, "subject");
    } else if (WEAPONS.contains(what)) {
      for (int i = object + 1; i < graph.size() && i <= object + 2; i++) {
        if (reflexive(i) && graph.lower(i - 1).equals("on")) {
          roles.add(i, "kill", verb, OBJECT_RULE);
        }
      }
    }
  }

  /** "is being held without bail"; not "was held at gunpoint". */
  private void held(int verb) {
    boolean acl = graph.relation(verb).equals("acl") && graph.pos(verb).equals("VBN");
    if (!Patients.passive(graph, verb) && !acl) {
      return;
    }
    for (int child : graph.children(verb)) {
      int object = graph.relation(child).equals("prep") ? graph.child(child, "pobj") : child;
      if (NO_ARREST.contains(graph.lemma(object < 0 ? child : object))) {
        return;
      }
    }
    int patient = Patients.passive(graph, verb) ? Patients.subject(graph, verb) : graph.head(verb);
    roles.add(patient, "arrest", verb, PASSIVE);
  }

  /** "drove [thousands] from their homes", "[3,000 people] were forced from their homes". */
  private void driven(int verb, int object) {
    for (int child : graph.children(verb)) {
      int from = graph.lower(child).equals("from") ? graph.child(child, "pobj") : Token.NO_HEAD;
      if (from <= verb || !graph.lemma(from).equals("home")) {
        continue;
      }
      if (Patients.passive(graph, verb)) {
        roles.add(Patients.subject(graph, verb), "displace", verb, PASSIVE);
      } else {
        roles.add(object, "displace", verb, OBJECT_RULE);
      }
    }
  }

  /** "is expected to survive": hurt. */
  private void expected(int verb) {
    int next = graph.child(verb, "xcomp", "oprd");
    boolean fine =
        next >= 0
            && graph.lemma(next).equals("be")
            && graph.children(next).stream()
                .anyMatch(child -> graph.lower(child).matches("ok|okay|fine|alright|right"));
    boolean lives = next >= 0 && (fine || graph.lemma(next).matches("survive|recover|live"));
    if (lives && Patients.passive(graph, verb)) {
      roles.add(Patients.subject(graph, verb), "injure", verb, "condition");
    }
  }
}
