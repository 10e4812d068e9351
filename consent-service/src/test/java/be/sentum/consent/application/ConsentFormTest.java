package be.sentum.consent.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.in.purpose.DefineForm;
import be.sentum.consent.application.port.in.purpose.DefineForm.Toggle;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsentFormTest {

    private static final PurposeCode NEWSLETTER = new PurposeCode("P09");

    private final World world = new World();

    @Test
    @DisplayName("REQ-CON-02: a switch that is on from the start is refused, and nothing is defined")
    void a_pre_ticked_switch_is_refused() {
        assertThat(define("f", true, new Toggle(new PurposeCode("P11"), false), new Toggle(NEWSLETTER, true)))
                .isEqualTo(new DefineForm.Result.PreTicked(1));
        assertThat(world.defineForm().find("f")).isEmpty();
    }

    @Test
    @DisplayName("REQ-CON-03: accepting all is one click only where refusing all is")
    void a_screen_that_accepts_all_also_refuses_all() {
        assertThat(define("f", false, new Toggle(NEWSLETTER, false)))
                .isEqualTo(new DefineForm.Result.Refused(new Rejection.NoRefuseAll()));
    }

    @Test
    @DisplayName("REQ-CON-03: accept all is recorded purpose by purpose, from a fair screen that shows the purpose")
    void accept_all_needs_a_fair_screen() {
        define("fair", true, new Toggle(NEWSLETTER, false));
        define("other", true, new Toggle(new PurposeCode("P11"), false));

        assertThat(acceptAll(null)).isEqualTo(new RecordConsent.Result.Refused(new Rejection.NoRefuseAll()));
        assertThat(acceptAll("unknown")).isEqualTo(new RecordConsent.Result.Refused(new Rejection.NoRefuseAll()));
        assertThat(acceptAll("other")).isEqualTo(new RecordConsent.Result.Refused(new Rejection.NoRefuseAll()));
        assertThat(acceptAll("fair")).isInstanceOf(RecordConsent.Result.Recorded.class);
    }

    @Test
    void only_what_is_a_choice_has_a_switch() {
        assertThat(define("f", true, new Toggle(new PurposeCode("P02"), false)))
                .isEqualTo(new DefineForm.Result.Refused(new Rejection.PurposeNotOptional()));
        assertThat(define("f", true, new Toggle(new PurposeCode("P99"), false)))
                .isEqualTo(new DefineForm.Result.Refused(new Rejection.UnknownPurpose()));
    }

    private DefineForm.Result define(String id, boolean refuseAll, Toggle... toggles) {
        return world.defineForm().handle(new DefineForm.Command(id, List.of(toggles), true, refuseAll));
    }

    private RecordConsent.Result acceptAll(@Nullable String screen) {
        return world.record(new RecordConsent.Command(
                world.anna(),
                NEWSLETTER,
                true,
                Purposes.NEWSLETTER_TEXT,
                ConsentMethod.BUTTON,
                "acceptAll",
                new Evidence(screen, null, null, null),
                null,
                null));
    }
}
