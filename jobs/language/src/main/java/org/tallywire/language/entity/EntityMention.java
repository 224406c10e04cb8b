package org.tallywire.language.entity;

/**
 * A name in a text, exactly: no article, no possessive ending, no title. Positions are UTF-16 units
 * of the document's text.
 *
 * @param sentenceNumber the sentence it stands in
 * @param begin first char
 * @param end after the last char
 * @param text as written
 * @param type of the thing named
 * @param entityId shared by the variants of one name inside a document, by equal canonical names
 *     across documents, and by all names of one gazetteer entry
 * @param canonicalName the gazetteer's name of the thing, else the fullest variant in the document
 * @param confidence 0 to 1
 * @param rule names the rule that found or last changed it
 * @param describedAs what stands beside the name and says who bears it, parts divided by "; ", or
 *     null: "Estonian defence minister", "Mr", "34"
 */
public record EntityMention(
    int sentenceNumber,
    int begin,
    int end,
    String text,
    EntityType type,
    String entityId,
    String canonicalName,
    double confidence,
    String rule,
    String describedAs) {}
