package io.planner360.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, ada-lovelace",
        "Zoë Åkerlund, zoe-akerlund",
        "Przemysław Groß, przemyslaw-gross",
        "'  O''Neil, Jr. ', o-neil-jr",
        "../../etc, etc",
        "محمد الأحمد, person",
        "'', person"
    })
    void areLatinLettersAndHyphens(String name, String slug) {
        assertThat(new Slugs().next(name)).isEqualTo(slug);
    }

    @Test
    void areGivenOnce() {
        Slugs slugs = new Slugs();
        assertThat(slugs.next("Ann 2")).isEqualTo("ann-2");
        assertThat(slugs.next("Ann")).isEqualTo("ann");
        assertThat(slugs.next("Ann")).isEqualTo("ann-3");
    }

    @Test
    void areShort() {
        assertThat(new Slugs().next("x".repeat(500))).hasSize(60);
    }
}
