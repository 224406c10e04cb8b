package org.tallywire.language.entity.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.NameForms;
import org.tallywire.language.text.ContentId;

/**
 * What the organizations, places and things of one name are. Equal names are one thing of each
 * kind. A short form (an acronym, a word of a longer name) is the longer one where a document of
 * the window says so, or where its initials and what stands beside it say so.
 */
final class ThingBlock {
  /** Kinds that recognizers take for each other. */
  private enum Kind {
    PLACE,
    PEOPLE,
    OTHER;

    static Kind of(EntityType type) {
      return switch (type) {
        case GPE, LOC, FAC -> PLACE;
        case NORP -> PEOPLE;
        default -> OTHER;
      };
    }
  }

  /** What is being found out about one name. */
  private static final class State {
    private final Map<Kind, List<Bearer>> bearers = new LinkedHashMap<>();
    private final Map<Bearer, DocumentEntity> longForms = new LinkedHashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    List<Bearer> of(EntityType type) {
      return bearers.computeIfAbsent(Kind.of(type), kind -> new ArrayList<>());
    }
  }

  private final ThingKeys names = new ThingKeys();
  private final BlockKeys filing;

  ThingBlock(BlockKeys filing) {
    this.filing = filing;
  }

  List<Decision> decide(Block block) {
    State state = new State();
    for (KnownEntity entity : block.known()) {
      Bearer bearer = Bearer.known(entity, Evidence.NONE, block.keys());
      if (block.isNamed(entity, filing)) {
        state.of(entity.type()).add(bearer);
      } else {
        state.longForms.put(bearer, null);
      }
    }
    gather(block.witnesses(), state);
    List<DocumentEntity> members = new ArrayList<>(block.members());
    members.sort(
        Comparator.comparing((DocumentEntity entity) -> !entity.listed())
            .thenComparing(Block.IN_ORDER));
    Bearer acronym = new LongForms(state.longForms.keySet()).meantByAll(members);
    members.forEach(entity -> decide(entity, block, acronym, state));
    return state.decisions;
  }

  /** The long forms that the key may be short for, one a local identifier. */
  private static void gather(List<DocumentEntity> witnesses, State state) {
    List<DocumentEntity> ordered = new ArrayList<>(witnesses);
    ordered.sort(Block.IN_ORDER);
    Map<String, Bearer> byId = new LinkedHashMap<>();
    for (DocumentEntity witness : ordered) {
      Bearer bearer = byId.get(witness.localId());
      if (bearer == null) {
        bearer = Bearer.fresh(witness.localId(), witness, Evidence.NONE);
        byId.put(witness.localId(), bearer);
        state.longForms.put(bearer, witness);
      } else {
        bearer.add(witness, Evidence.NONE);
      }
    }
  }

  private void decide(DocumentEntity entity, Block block, Bearer acronym, State state) {
    if (!entity.listed() && ThingKeys.lacksCountry(block.key())) {
      String id = ContentId.of("entity", entity.localId(), "apart", entity.docId());
      state.decisions.add(Decision.of(entity, id, List.of()));
      return;
    }
    Bearer bearer = entity.listed() ? byId(entity.localId(), state) : bearer(entity, true, state);
    Bearer longForm =
        bearer != null || entity.listed()
            ? null
            : acronym != null
                ? acronym
                : new LongForms(state.longForms.keySet()).meant(entity, block.members().size());
    if (longForm != null) {
      state.decisions.add(shortFor(entity, longForm, state));
      return;
    }
    if (bearer == null && !entity.listed()) {
      bearer = bearer(entity, false, state);
    }
    if (bearer != null && !entity.listed() && isAnother(entity, bearer)) {
      bearer = null;
    }
    if (bearer == null) {
      String id = ownId(entity, block, state);
      state.of(entity.type()).add(Bearer.fresh(id, entity, Evidence.NONE));
      state.decisions.add(Decision.of(entity, id, List.of()));
    } else {
      state.decisions.add(Decision.of(entity, bearer.id(), reasons(entity, bearer)));
      bearer.add(entity, Evidence.NONE);
    }
  }

  /**
   * Each town has a Main Street, and "Home" is not "Home Group": they are the same where something
   * else is the same.
   */
  private boolean isAnother(DocumentEntity entity, Bearer bearer) {
    boolean weak =
        names.isLocal(entity.name())
            || (entity.type() == EntityType.ORG
                && names.isOneWord(entity.name())
                && !LongForms.together(entity, bearer));
    return weak && !bearer.shared(entity.beside()).some();
  }

  /**
   * The name's own identifier; of a body that every country has, one with the country in it, of a
   * second bearer of the name, one with its first document.
   */
  private static String ownId(DocumentEntity entity, Block block, State state) {
    if (!entity.listed() && ThingKeys.isGeneric(block.key())) {
      return ContentId.of("entity", EntityType.ORG, block.key());
    }
    return byId(entity.localId(), state) == null
        ? entity.localId()
        : ContentId.of("entity", entity.localId(), "apart", entity.docId());
  }

  private static Bearer byId(String id, State state) {
    return state.bearers.values().stream()
        .flatMap(List::stream)
        .filter(bearer -> bearer.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /**
   * The bearer of the name and kind; of several the one whose documents are most alike, else the
   * first. A name that another kind bears in several documents, beside the same names, was taken
   * for the wrong kind.
   */
  private static Bearer bearer(DocumentEntity entity, boolean settled, State state) {
    Bearer own = null;
    double weight = -1;
    for (Bearer bearer : state.of(entity.type())) {
      double shared = bearer.shared(entity.beside()).weight();
      if (bearer.settled() == settled && shared > weight) {
        own = bearer;
        weight = shared;
      }
    }
    return own != null || entity.type() == EntityType.NORP
        ? own
        : otherKind(entity, settled, state);
  }

  private static Bearer otherKind(DocumentEntity entity, boolean settled, State state) {
    for (Map.Entry<Kind, List<Bearer>> bearers : state.bearers.entrySet()) {
      for (Bearer bearer : bearers.getValue()) {
        if (bearers.getKey() != Kind.PEOPLE
            && bearer.settled() == settled
            && bearer.documents() > 1
            && bearer.shared(entity.beside()).enough()) {
          return bearer;
        }
      }
    }
    return null;
  }

  private static List<String> reasons(DocumentEntity entity, Bearer bearer) {
    String key = Folding.key(entity.name());
    if (bearer.forms().stream().anyMatch(form -> Folding.key(form).equals(key))) {
      return List.of();
    }
    return List.of(Reason.same("legal form or country", entity.name(), bearer.name()));
  }

  private static Decision shortFor(DocumentEntity entity, Bearer bearer, State state) {
    String rule = NameForms.isAcronym(entity.name()) ? "acronym" : "short form";
    Shared shared = bearer.shared(entity.beside());
    String how =
        LongForms.together(entity, bearer)
            ? "written together"
            : shared.names().isEmpty()
                ? "its initials"
                : "its initials, shares " + String.join(", ", shared.names());
    List<String> reasons =
        List.of(Reason.same(rule, entity.name(), bearer.name()) + " (" + how + ")");
    DocumentEntity there = state.longForms.get(bearer);
    return there == null
        ? Decision.of(entity, bearer.id(), reasons)
        : new Decision(
            entity.docId(),
            entity.localId(),
            entity.localId(),
            new Decision.Reference(there.docId(), there.localId()),
            reasons);
  }
}
