package org.tallywire.language.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.language.text.SectionType;

class PageFurnitureTest {
  private final PageFurniture furniture = new PageFurniture();

  static List<List<String>> rows() {
    return WordLists.rows("page-furniture.txt");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyEntryKnowsItsOwnExample(List<String> row) {
    assertThat(row).as("section | where | words | example").hasSize(4);
    assertThat(furniture.section(row.get(3)))
        .isEqualTo(SectionType.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices of the shipping line fell 4 percent.",
        "Discussions went on until midnight.",
        "Editors at 40 papers signed the letter.",
        "Related companies lost 3 million crowns.",
        "Print workers began a strike on Monday.",
        "Follow-up talks are planned for May.",
        "Copyright law will change, the minister said.",
        "The harbour's new privacy policy drew 2 million complaints, the regulator said.",
        "Harbour delays new privacy policy",
        "Its cookie policy cost the yard 40 million crowns.",
        "By signing up 2 million users, the firm overtook its rival.",
        "By signing up volunteers, the harbour saved 3 boats.",
        "Material from the blast killed 3 sailors.",
        "Reporting by the council shows that 40 boats were lost.",
        "Reporting by Harbour Watch shows that 40 boats were lost.",
        "Compiled by the navy, the list names 40 boats.",
        "The mayor wrote on Twitter that 40 boats were lost.",
      })
  void theReportItselfIsNoFurniture(String line) {
    assertThat(furniture.section(line)).isNull();
    assertThat(MarginalLines.section(line)).isNull();
  }
}
