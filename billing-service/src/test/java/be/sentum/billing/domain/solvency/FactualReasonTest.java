package be.sentum.billing.domain.solvency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactualReasonTest {

    @ParameterizedTest(name = "REQ-ADM-02: \"{0}\" is only the score")
    @ValueSource(
            strings = {
                "score too low", "Score 20 < 50.", "The score is below the threshold", "De score is te laag",
                "Te weinig punten: 12", "Score trop bas", "Le score est sous le seuil", "Punktzahl zu niedrig",
                "not enough points", "", "n/a", "ok"
            })
    void the_score_in_other_words_is_no_fact(String reason) {
        assertThat(FactualReason.isFactual(reason)).isFalse();
    }

    @ParameterizedTest(name = "REQ-ADM-02: \"{0}\" is a fact")
    @ValueSource(
            strings = {
                "Two invoices unpaid since June",
                "Klant toonde een loonbrief",
                "Le client a présenté une garantie",
                "Der Arbeitgeber bestätigt die Anstellung",
                "Score is low but the customer sent proof of payment"
            })
    void a_fact_counts_also_beside_the_score(String reason) {
        assertThat(FactualReason.isFactual(reason)).isTrue();
    }
}
