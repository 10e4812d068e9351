package be.sentum.privacy.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("REQ-FEE-01: at least two facts, and never only how often somebody asked (C-416/23)")
class FactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4th request",
                "4th request|fourth request this year",
                "4",
                "4|5",
                "Vierde verzoek|4de aanvraag binnen een jaar",
                "Quatrième demande|4e demande d'accès en un an",
                "Vierte Anfrage|4. Antrag|schon die vierte Anfrage in einem Jahr",
                "Asked for a settlement of 5,000 euros before reading the answer",
                "Sold the answers|Sold the answers",
            })
    void too_little(String facts) {
        assertThat(of(facts).suffice()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4th request|Offered to withdraw each of them for 500 euros",
                "Sold the answers|Wrote that the data do not matter",
                "Derde verzoek|Eiste geld om het verzoek in te trekken",
            })
    void enough(String facts) {
        assertThat(of(facts).suffice()).isTrue();
    }

    private static Facts of(String facts) {
        return new Facts(List.copyOf(Arrays.asList(facts.split("\\|"))));
    }
}
