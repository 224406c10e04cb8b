package org.tallywire.language.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.fhir.ucum.BaseUnit;
import org.fhir.ucum.Component;
import org.fhir.ucum.DefinedUnit;
import org.fhir.ucum.ExpressionParser;
import org.fhir.ucum.Factor;
import org.fhir.ucum.Operator;
import org.fhir.ucum.Symbol;
import org.fhir.ucum.Term;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumModel;

/**
 * Reads UCUM codes with the library {@code org.fhir:ucum} and reduces them to base units.
 *
 * <p>The library's parser and its copy of the UCUM table are taken, its arithmetic is not: it
 * reckons in significant digits, where an inch of 2.54 cm makes a mile of 0.621 to the kilometre,
 * and knows no temperatures.
 */
final class UcumScales {
  /** Texts hold a few hundred units; rates over odd things ("per 112 sheep") need no memory. */
  private static final int MOST_REMEMBERED = 2000;

  /** Zero of a thermometer in its own degrees above absolute zero; a degree in kelvins. */
  private static final Map<String, double[]> THERMOMETERS =
      Map.of("Cel", new double[] {273.15, 1}, "[degF]", new double[] {459.67, 5.0 / 9});

  private final Map<String, Optional<UcumScale>> known = new ConcurrentHashMap<>();

  /** The table; read when this class is first touched. */
  private static final class Table {
    static final UcumModel MODEL = load();

    private static UcumModel load() {
      try (InputStream in = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
        return new UcumEssenceService(in).getModel();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the UCUM table", e);
      } catch (UcumException e) {
        throw new IllegalStateException("cannot read the UCUM table", e);
      }
    }
  }

  /** The scale of a code; empty when it is no UCUM, or a scale that is not linear. */
  Optional<UcumScale> of(String code) {
    Optional<UcumScale> scale = known.get(code);
    if (scale == null) {
      scale = read(code);
      if (known.size() < MOST_REMEMBERED) {
        known.put(code, scale);
      }
    }
    return scale;
  }

  /** What is wrong with a code as UCUM, or empty. */
  static Optional<String> fault(String code) {
    try {
      new ExpressionParser(Table.MODEL).parse(code);
      return code.isEmpty() ? Optional.of("empty") : Optional.empty();
    } catch (UcumException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<UcumScale> read(String code) {
    if (fault(code).isPresent()) {
      return Optional.empty();
    }
    double[] thermometer = THERMOMETERS.get(code);
    if (thermometer != null) {
      return Optional.of(new UcumScale(thermometer[1], thermometer[0], Map.of("K", 1), List.of()));
    }
    Product product = new Product();
    try {
      if (!product.multiply(new ExpressionParser(Table.MODEL).parse(code), 1)) {
        return Optional.empty();
      }
    } catch (UcumException e) {
      throw new IllegalStateException("the UCUM table contradicts itself at " + code, e);
    }
    product.dimensions.values().removeIf(exponent -> exponent == 0);
    return Optional.of(
        new UcumScale(product.factor, 0, Map.copyOf(product.dimensions), counted(code)));
  }

  private static List<String> counted(String code) {
    List<String> names = new ArrayList<>();
    int open = code.indexOf('{');
    while (open >= 0) {
      int close = code.indexOf('}', open);
      names.add(code.substring(open + 1, close));
      open = code.indexOf('{', close);
    }
    return names;
  }

  /** Multiplies terms up in base units. */
  private static final class Product {
    private double factor = 1;
    private final Map<String, Integer> dimensions = new TreeMap<>();

    /** False when a unit in the term is no multiple of base units. */
    boolean multiply(Term terms, int sign) throws UcumException {
      int direction = sign;
      for (Term term = terms; term != null; term = term.getTerm()) {
        if (term.getComp() != null && !multiply(term.getComp(), direction)) {
          return false;
        }
        direction = term.getOp() == Operator.DIVISION ? -sign : sign;
      }
      return true;
    }

    private boolean multiply(Component component, int sign) throws UcumException {
      if (component instanceof Term) {
        return multiply((Term) component, sign);
      }
      if (component instanceof Factor) {
        factor *= Math.pow(((Factor) component).getValue(), sign);
        return true;
      }
      Symbol symbol = (Symbol) component;
      int exponent = symbol.getExponent() * sign;
      if (symbol.hasPrefix()) {
        scale(symbol.getPrefix().getValue().asDecimal(), exponent);
      }
      if (symbol.getUnit() instanceof BaseUnit) {
        dimensions.merge(symbol.getUnit().getCode(), exponent, Integer::sum);
        return true;
      }
      return symbol.getUnit() == null || expand((DefinedUnit) symbol.getUnit(), exponent);
    }

    private boolean expand(DefinedUnit unit, int exponent) throws UcumException {
      double[] thermometer = THERMOMETERS.get(unit.getCode());
      if (thermometer != null) {
        factor *= Math.pow(thermometer[1], exponent);
        dimensions.merge("K", exponent, Integer::sum);
        return true;
      }
      if (unit.isSpecial()) {
        return false;
      }
      Product parts = new Product();
      Term definition = new ExpressionParser(Table.MODEL).parse(unit.getValue().getUnit());
      if (!parts.multiply(definition, 1)) {
        return false;
      }
      scale(unit.getValue().getValue().asDecimal(), exponent);
      factor *= Math.pow(parts.factor, exponent);
      parts.dimensions.forEach(
          (base, power) -> dimensions.merge(base, power * exponent, Integer::sum));
      return true;
    }

    private void scale(String number, int exponent) {
      factor *= Math.pow(Double.parseDouble(number), exponent);
    }
  }
}
