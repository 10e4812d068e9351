package be.sentum.privacy.domain.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.domain.request.answer.ServiceName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ErasurePlanTest {

    @Test
    @DisplayName("REQ-ERA-02: what is kept says why and until when")
    void one_sentence_for_each_table_and_rule_with_the_latest_date() {
        ErasurePlan plan = plan(
                kept("invoice", "number", "RET-01", LocalDate.of(2035, 12, 31)),
                kept("invoice", "buyer_name", "RET-01", LocalDate.of(2036, 12, 31)),
                new PlannedField("invoice", "remarks", Fate.DELETE, null, null, null, 2));

        assertThat(KeptBecause.of(plan))
                .extracting(KeptBecause::reason)
                .containsExactly("invoice is kept until 2036-12-31: Art. 60 VAT Code");
    }

    @Test
    void a_kept_invoice_makes_the_erasure_a_partial_one() {
        assertThat(plan(kept("invoice", "number", "RET-01", null)).keepsSomething())
                .isTrue();
    }

    @Test
    void the_file_of_the_request_itself_does_not() {
        assertThat(plan(kept("privacy_request", "number", "RET-14", null)).keepsSomething())
                .isFalse();
    }

    @Test
    void an_open_order_blocks() {
        PlanPart part =
                new PlanPart(new ServiceName("order"), List.of(), List.of(new BlockingFact("open_order", 1)), now());

        assertThat(new ErasurePlan(List.of(part), true).isBlocked()).isTrue();
    }

    private static PlannedField kept(String table, String field, String rule, @Nullable LocalDate until) {
        return new PlannedField(table, field, Fate.ARCHIVE, rule, "Art. 60 VAT Code", until, 1);
    }

    private static ErasurePlan plan(PlannedField... fields) {
        return new ErasurePlan(
                List.of(new PlanPart(new ServiceName("billing"), List.of(fields), List.of(), now())), true);
    }

    private static Instant now() {
        return Instant.parse("2026-11-22T10:00:00Z");
    }
}
