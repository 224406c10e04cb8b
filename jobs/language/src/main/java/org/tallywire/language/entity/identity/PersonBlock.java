package org.tallywire.language.entity.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.entity.FirstNames;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.ResourceTable;

/**
 * Who the persons of one surname are. Full names come first: each goes to the bearer that its name,
 * what is said of it and what stands beside it fit, or begins a new one. A surname alone then goes
 * to the one bearer that it clearly means, or stays what it is.
 */
final class PersonBlock {
  /** So many times the documents of any other bearer make one the one that is meant. */
  private static final int BY_FAR = 10;

  /** Shorter words sound alike by chance. */
  private static final int LONG_WORD = 5;

  /** Bearers of a surname that every name is compared with; beyond, those spelled alike alone. */
  private static final int MOST_COMPARED = 200;

  private final NameVoters voters;
  private final EvidenceReader reader;
  private final FirstNames firstNames = new FirstNames();
  private final List<ApartVoter> apart =
      List.of(new SexVoter(), new AgeVoter(), new FieldVoter(), new CountryVoter());
  private final Set<String> common =
      new HashSet<>(ResourceTable.words(getClass(), "common-surnames.txt"));

  PersonBlock(NameVoters voters, EvidenceReader reader) {
    this.voters = voters;
    this.reader = reader;
  }

  /** A bearer that a name may mean. */
  private record Fit(Bearer bearer, String rule, String form, Shared shared, boolean near) {
    static final Comparator<Fit> BEST =
        Comparator.comparing((Fit fit) -> fit.shared.enough())
            .thenComparing(fit -> fit.rule.equals("spelling"))
            .thenComparing(fit -> fit.shared.weight())
            .thenComparing(Fit::near)
            .thenComparing(fit -> fit.bearer.documents())
            .thenComparing(fit -> fit.bearer.id());
  }

  /** What is being found out about one surname. */
  private static final class State {
    private final List<Bearer> bearers = new ArrayList<>();
    private final Map<String, List<Bearer>> bySpelling = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Decision> decisions = new ArrayList<>();

    void add(Bearer bearer) {
      bearers.add(bearer);
      ids.add(bearer.id());
      for (String form : bearer.fullNames().keySet()) {
        bySpelling.computeIfAbsent(Folding.key(form), key -> new ArrayList<>(1)).add(bearer);
      }
    }

    List<Bearer> comparable(String name) {
      return bearers.size() <= MOST_COMPARED
          ? bearers
          : bySpelling.getOrDefault(Folding.key(name), List.of());
    }
  }

  List<Decision> decide(Block block) {
    State state = new State();
    for (KnownEntity known : block.known()) {
      Evidence evidence = reader.read(known.describedAs(), known.firstDay(), known.lastDay());
      state.add(Bearer.known(known, evidence, block.keys()));
    }
    List<DocumentEntity> lone = new ArrayList<>();
    for (DocumentEntity entity : fullFirst(block.members())) {
      if (PersonName.of(entity.name()).isLone() && !entity.listed()) {
        lone.add(entity);
      } else {
        full(entity, state);
      }
    }
    Map<Bearer, DocumentEntity> elsewhere = lone.isEmpty() ? Map.of() : elsewhere(block);
    lone.forEach(entity -> lone(entity, state, elsewhere));
    return state.decisions;
  }

  /** Bearers whose surname is another, with the first document of each. */
  private Map<Bearer, DocumentEntity> elsewhere(Block block) {
    Map<Bearer, DocumentEntity> bearers = new LinkedHashMap<>();
    List<DocumentEntity> witnesses = new ArrayList<>(block.witnesses());
    witnesses.sort(Block.IN_ORDER);
    for (DocumentEntity witness : witnesses) {
      PersonName name = PersonName.of(witness.name());
      Optional<Bearer> same =
          bearers.keySet().stream()
              .filter(
                  bearer ->
                      bearer.id().equals(witness.localId())
                          || bearer.fullNames().values().stream()
                              .anyMatch(other -> voters.joinedBy(name, other).isPresent()))
              .findFirst();
      if (same.isPresent()) {
        same.get().add(witness, evidence(witness));
      } else if (bearers.size() < MOST_COMPARED) {
        bearers.put(Bearer.fresh(witness.localId(), witness, evidence(witness)), witness);
      }
    }
    return bearers;
  }

  /** Names with a first name before those with an initial, and these in order of time. */
  private static List<DocumentEntity> fullFirst(List<DocumentEntity> members) {
    List<DocumentEntity> ordered = new ArrayList<>(members);
    ordered.sort(
        Comparator.comparing((DocumentEntity entity) -> !entity.listed())
            .thenComparing(entity -> !PersonName.of(entity.name()).hasFullFirst())
            .thenComparing(Block.IN_ORDER));
    return ordered;
  }

  /** What the document says of the person; a title that the first name belies is another's. */
  private Evidence evidence(DocumentEntity entity) {
    Evidence found = reader.read(entity.describedAs(), entity.day(), entity.day());
    PersonName name = PersonName.of(entity.name());
    boolean belied =
        found.sex() != null
            && !name.isLone()
            && !firstNames.sex(name.first()).orElse(found.sex()).equals(found.sex());
    return belied ? found.withoutSex() : found;
  }

  private void full(DocumentEntity entity, State state) {
    Evidence evidence = evidence(entity);
    List<Fit> fits = new ArrayList<>();
    Bearer refused = null;
    String why = null;
    for (Bearer bearer : state.comparable(entity.name())) {
      Optional<Fit> fit = fit(entity, bearer);
      if (fit.isPresent()) {
        Optional<String> against = against(entity, evidence, fit.get());
        if (against.isEmpty()) {
          fits.add(fit.get());
        } else if (refused == null) {
          refused = bearer;
          why = against.get();
        }
      }
    }
    Fit best = best(entity, fits);
    if (best != null) {
      best.bearer().add(entity, evidence);
      state.decisions.add(Decision.of(entity, best.bearer().id(), reasons(entity, best, fits)));
    } else {
      begin(entity, evidence, state, refused, why);
    }
  }

  /** An initial has to mean one bearer alone; so has a name that several bear. */
  private static Fit best(DocumentEntity entity, List<Fit> fits) {
    boolean initial = fits.stream().allMatch(fit -> fit.rule().equals("initial"));
    if (initial && fits.size() > 1) {
      List<Fit> close = fits.stream().filter(fit -> fit.shared().enough()).toList();
      return close.size() == 1 ? close.get(0) : null;
    }
    return fits.stream().max(Fit.BEST).orElse(null);
  }

  private Optional<Fit> fit(DocumentEntity entity, Bearer bearer) {
    if (entity.listed()) {
      return bearer.id().equals(entity.localId())
          ? Optional.of(new Fit(bearer, "spelling", entity.name(), bearer.shared(List.of()), false))
          : Optional.empty();
    }
    PersonName name = PersonName.of(entity.name());
    String rule = null;
    String form = null;
    for (Map.Entry<String, PersonName> other : bearer.fullNames().entrySet()) {
      Optional<String> joined = voters.joinedBy(name, other.getValue());
      if (voters.apart(name, other.getValue())) {
        return Optional.empty();
      }
      if (joined.isPresent() && (rule == null || joined.get().equals("spelling"))) {
        rule = joined.get();
        form = other.getKey();
      }
    }
    return rule == null
        ? Optional.empty()
        : Optional.of(
            new Fit(bearer, rule, form, bearer.shared(entity.beside()), bearer.near(entity.day())));
  }

  /** Why a bearer of the name can't be meant; empty where nothing is against it. */
  private Optional<String> against(DocumentEntity entity, Evidence evidence, Fit fit) {
    if (entity.listed()) {
      return Optional.empty();
    }
    boolean shares = fit.shared().enough();
    for (ApartVoter voter : apart) {
      if (voter.apart(evidence, fit.bearer().evidence()) && !(shares && voter.yieldsToContext())) {
        return Optional.of(voter.rule());
      }
    }
    return isCommon(PersonName.of(entity.name()))
            && !fit.shared().some()
            && !fit.bearer().fullNames().isEmpty()
        ? Optional.of("a common name, and nothing that both stand beside")
        : Optional.empty();
  }

  /** A frequent surname after nothing but a usual first name, or alone. */
  private boolean isCommon(PersonName name) {
    return common.contains(name.surname())
        && name.middle().isEmpty()
        && (name.isLone() || firstNames.sex(name.first()).isPresent());
  }

  private static List<String> reasons(DocumentEntity entity, Fit best, List<Fit> fits) {
    List<String> reasons = new ArrayList<>();
    if (!Folding.key(entity.name()).equals(Folding.key(best.form()))) {
      reasons.add(Reason.same(best.rule(), entity.name(), best.form()));
    }
    for (Fit other : fits) {
      // What two nights took for two is never made one: it is told.
      boolean suspected = other != best && other.bearer().settled() && best.bearer().settled();
      if (suspected && other.shared().enough() && !other.rule().equals("initial")) {
        String why = other.rule() + ", shares " + String.join(", ", other.shared().names());
        reasons.add(Reason.suspected(other.bearer().id(), why));
      }
    }
    return reasons;
  }

  /** A new bearer; where its own identifier is taken by a namesake, one with the document in it. */
  private static void begin(
      DocumentEntity entity, Evidence evidence, State state, Bearer refused, String why) {
    boolean taken = !entity.listed() && state.ids.contains(entity.localId());
    String id =
        taken
            ? ContentId.of("entity", entity.localId(), "apart", entity.docId())
            : entity.localId();
    state.add(Bearer.fresh(id, entity, evidence));
    List<String> reasons = refused == null ? List.of() : List.of(Reason.apart(refused.id(), why));
    state.decisions.add(Decision.of(entity, id, reasons));
  }

  private void lone(DocumentEntity entity, State state, Map<Bearer, DocumentEntity> elsewhere) {
    List<Bearer> candidates =
        new ArrayList<>(state.bearers.subList(0, Math.min(state.bearers.size(), MOST_COMPARED)));
    candidates.addAll(elsewhere.keySet());
    List<Fit> fits = loneFits(entity, candidates);
    Fit best = clear(entity, fits);
    if (best == null) {
      unknown(entity, candidates, state);
      return;
    }
    String why = fits.size() == 1 ? "only bearer in the window" : "the bearer that the text fits";
    List<String> reasons =
        List.of(
            Reason.alone(
                best.rule(),
                entity.name(),
                best.bearer().name() + ", " + why,
                best.shared().names()));
    DocumentEntity there = elsewhere.get(best.bearer());
    state.decisions.add(
        there == null
            ? Decision.of(entity, best.bearer().id(), reasons)
            : new Decision(
                entity.docId(),
                entity.localId(),
                entity.localId(),
                new Decision.Reference(there.docId(), there.localId()),
                reasons));
  }

  private List<Fit> loneFits(DocumentEntity entity, List<Bearer> candidates) {
    Evidence evidence = evidence(entity);
    List<Fit> fits = new ArrayList<>();
    for (Bearer bearer : candidates) {
      String rule = bearer.fullNames().isEmpty() ? null : aloneRule(entity, bearer);
      if (rule != null && !sexesDiffer(evidence, bearer)) {
        Shared shared = bearer.shared(entity.beside());
        Fit fit = new Fit(bearer, rule, bearer.name(), shared, bearer.near(entity.day()));
        if (against(entity, evidence, fit).isEmpty()) {
          fits.add(fit);
        }
      }
    }
    return fits;
  }

  /**
   * A lone name that nobody is known by: the same one as in reports that it has something in common
   * with.
   */
  private static void unknown(DocumentEntity entity, List<Bearer> candidates, State state) {
    Bearer own = null;
    double weight = 0;
    for (Bearer bearer : candidates) {
      Shared shared = bearer.shared(entity.beside());
      if (bearer.fullNames().isEmpty() && shared.some() && shared.weight() > weight) {
        own = bearer;
        weight = shared.weight();
      }
    }
    if (own == null) {
      begin(entity, Evidence.NONE, state, null, null);
    } else {
      own.add(entity, Evidence.NONE);
      state.decisions.add(Decision.of(entity, own.id(), List.of()));
    }
  }

  /** What a lone name is of a bearer's; null where only the sound of a short surname is alike. */
  private static String aloneRule(DocumentEntity entity, Bearer bearer) {
    if (isSurname(entity, bearer)) {
      return "surname alone";
    }
    String word = PersonName.of(entity.name()).surname();
    if (bearer.fullNames().values().stream().anyMatch(name -> name.given().contains(word))
        || bearer.forms().contains(entity.name())) {
      return "first name alone";
    }
    return word.length() >= LONG_WORD ? "surname alone, in another spelling" : null;
  }

  private static boolean isSurname(DocumentEntity entity, Bearer bearer) {
    String word = PersonName.of(entity.name()).surname();
    return bearer.fullNames().values().stream().anyMatch(name -> name.surname().equals(word));
  }

  /** "Mr Tamm" is not Mari Tamm. */
  private boolean sexesDiffer(Evidence evidence, Bearer bearer) {
    if (evidence.sex() == null) {
      return false;
    }
    return bearer.fullNames().values().stream()
        .map(name -> firstNames.sex(name.first()).orElse(evidence.sex()))
        .anyMatch(sex -> !sex.equals(evidence.sex()));
  }

  /** The one bearer that a lone name clearly means, or null. */
  private Fit clear(DocumentEntity entity, List<Fit> fits) {
    if (fits.isEmpty()) {
      return null;
    }
    List<Fit> ordered = new ArrayList<>(fits);
    ordered.sort(Fit.BEST.reversed());
    Fit best = ordered.get(0);
    if (ordered.size() == 1) {
      boolean surname = isSurname(entity, best.bearer());
      boolean givenName = firstNames.sex(entity.name()).isPresent();
      boolean close = best.shared().some() || best.near();
      return (surname && !givenName && close) || best.shared().enough() ? best : null;
    }
    Fit second = ordered.get(1);
    if (best.shared().enough() && best.shared().weight() >= 1.5 * second.shared().weight()) {
      return best;
    }
    Fit most =
        ordered.stream().max(Comparator.comparingLong(fit -> fit.bearer().documents())).get();
    boolean byFar =
        ordered.stream()
            .allMatch(
                fit ->
                    fit == most || fit.bearer().documents() * BY_FAR <= most.bearer().documents());
    return byFar ? most : null;
  }
}
