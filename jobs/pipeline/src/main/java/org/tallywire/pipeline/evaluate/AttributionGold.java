package org.tallywire.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.tallywire.pipeline.settings.UsageException;

/**
 * A text with the attributions that annotators found in it.
 *
 * @param id names it in reports
 * @param title from metadata, or null
 * @param publishedAt day or moment of publication, or null
 * @param text what positions count in
 * @param attributions in the order of the file
 */
public record AttributionGold(
    String id, String title, String publishedAt, String text, List<GoldAttribution> attributions)
    implements GoldText {
  public AttributionGold {
    attributions = List.copyOf(attributions);
  }

  /**
   * Somebody said something, in stretches of the text that need not join.
   *
   * @param source who, empty where the text does not say
   * @param cue the words that say so
   * @param content what
   */
  record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {}

  /**
   * Reads a file of JSON lines, gzipped when its name ends in {@code .gz}.
   *
   * @throws UsageException when there is none, or it has another format
   */
  public static List<AttributionGold> read(Path file) {
    List<AttributionGold> texts = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          texts.add(text(json.readTree(line)));
        }
      }
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no gold file '" + file + "'; --gold names one.", e);
    } catch (IOException | RuntimeException e) {
      throw new UsageException(
          "line "
              + (texts.size() + 1)
              + " of '"
              + file
              + "' is no text with attributions: "
              + e.getMessage()
              + ". See tallywire evaluate attribution --help for the format.",
          e);
    }
    return texts;
  }

  private static AttributionGold text(JsonNode record) {
    List<GoldAttribution> attributions = new ArrayList<>();
    for (JsonNode node : record.required("attributions")) {
      attributions.add(
          new GoldAttribution(spans(node, "source"), spans(node, "cue"), spans(node, "content")));
    }
    return new AttributionGold(
        record.required(record.has("id") ? "id" : "uri").asText(),
        record.path("title").asText(null),
        record.path("published_at").asText(null),
        record.required("text").asText(),
        attributions);
  }

  private static List<Span> spans(JsonNode attribution, String field) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : attribution.required(field)) {
      spans.add(new Span(pair.required(0).asInt(), pair.required(1).asInt()));
    }
    return spans;
  }
}
