package be.sentum.consent.domain.device;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Choice;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REQ-CON-10: device and account")
class LinkedDeviceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest(name = "cookies: device {0}, account {1}: allowed {2}, {3}")
    @CsvSource({
        "GRANTED,   GRANTED,   true,  granted",
        "GRANTED,   DENIED,    false, denied",
        "DENIED,    GRANTED,   false, denied",
        "WITHDRAWN, GRANTED,   false, withdrawn",
        "GRANTED,   OBJECTED,  false, objection",
        "GRANTED,   ,          true,  granted",
        // never upgraded from the account without an act on the device
        ",          GRANTED,   false, never_asked",
        ",          DENIED,    false, denied",
        ",          ,          false, never_asked",
        "EXPIRED,   GRANTED,   false, expired"
    })
    @DisplayName("REQ-CON-10: the most restrictive wins, and an account never allows cookies on another device")
    void the_most_restrictive_wins(@Nullable Act device, @Nullable Act account, boolean allowed, String reason) {
        var decision = new LinkedDevice(Purposes.analytics(), true).effective(choice(device), choice(account), NOW);

        assertThat(decision.allowed()).isEqualTo(allowed);
        assertThat(decision.reason()).isEqualTo(reason);
    }

    @Test
    @DisplayName("REQ-CON-10: what stores nothing on the device is the account's to allow, a no on the device stays")
    void what_stores_nothing_is_the_accounts_to_allow() {
        LinkedDevice newsletter = new LinkedDevice(Purposes.newsletter(), false);

        assertThat(newsletter.effective(null, choice(Act.GRANTED), NOW).allowed())
                .isTrue();
        assertThat(newsletter
                        .effective(choice(Act.DENIED), choice(Act.GRANTED), NOW)
                        .allowed())
                .isFalse();
    }

    private static @Nullable Choice choice(@Nullable Act act) {
        return act == null ? null : new Choice(UUID.randomUUID(), act, 1, 1, NOW.minusSeconds(60), null, "");
    }
}
