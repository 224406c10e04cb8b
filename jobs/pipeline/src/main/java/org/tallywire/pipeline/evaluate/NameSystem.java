package org.tallywire.pipeline.evaluate;

import java.util.List;
import java.util.function.Function;
import org.tallywire.language.document.Section;
import org.tallywire.language.entity.DocumentEntityResolver;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityResolver;
import org.tallywire.language.entity.RecognizedNames;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.SectionType;
import org.tallywire.pipeline.nlp.DocumentAnnotation;
import org.tallywire.pipeline.nlp.NlpPipeline;

/**
 * A way to find names, to be compared with others.
 *
 * @param name for reports
 * @param names gives the names of a text, which are scored
 * @param alone gives them, too, with nothing done that names don't need: what is timed
 */
public record NameSystem(
    String name,
    Function<String, List<EntityMention>> names,
    Function<String, List<EntityMention>> alone) {

  /**
   * Those that are scored side by side: the names of one recognizer, cut down to the name; those of
   * the pipeline in use, likewise; and those that {@code entity_mentions} would hold.
   *
   * @param recognizer the first one's name
   * @param alone the pipeline of the first
   * @param nlp the pipeline whose names make {@code entity_mentions}
   * @param gazetteer names whose bearers are known
   */
  public static List<NameSystem> standard(
      String recognizer, NlpPipeline alone, NlpPipeline nlp, Gazetteer gazetteer) {
    return List.of(
        of(recognizer, alone, new RecognizedNames()),
        of("recognized", nlp, new RecognizedNames()),
        of("tallywire", nlp, new DocumentEntityResolver(gazetteer)));
  }

  private static NameSystem of(String name, NlpPipeline nlp, EntityResolver resolver) {
    return new NameSystem(
        name, reader(nlp.oneByOne(), resolver), reader(nlp.namesOneByOne(), resolver));
  }

  private static Function<String, List<EntityMention>> reader(
      DocumentAnnotation nlp, EntityResolver resolver) {
    return text -> {
      List<Section> body = List.of(new Section(SectionType.BODY, 0, text.length()));
      return resolver.resolve(
          new AnnotatedDocument("evaluated", text, null, null, nlp.sentences(text, body)));
    };
  }
}
