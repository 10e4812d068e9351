package be.sentum.consent.adapter.in.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.sentum.consent.application.port.in.purpose.PurposeQueries;
import be.sentum.consent.domain.purpose.Breach;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.purpose.RegisteredPurpose;
import io.quarkus.runtime.StartupEvent;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PurposeGateTest {

    @Test
    @DisplayName("REQ-LB-01 to 05: the service does not start with a broken row, and names it with its rule")
    void the_start_is_refused_with_the_row_and_the_rule() {
        var gate = new PurposeGate(register(new Breach(new PurposeCode("P06"), "REQ-LB-04", "lia_missing")));

        assertThatThrownBy(() -> gate.check(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("P06 breaks REQ-LB-04: lia_missing");
    }

    @Test
    void a_sound_register_starts() {
        assertThatCode(() -> new PurposeGate(register()).check(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    private static PurposeQueries register(Breach... breaches) {
        return new PurposeQueries() {
            @Override
            public List<RegisteredPurpose> register() {
                return List.of();
            }

            @Override
            public List<Breach> breaches() {
                return List.of(breaches);
            }
        };
    }
}
