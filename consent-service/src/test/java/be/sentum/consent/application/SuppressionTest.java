package be.sentum.consent.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.decision.Medium;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.suppression.SealedAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-MKT-07: the suppression list")
class SuppressionTest {

    private final World world = new World();
    private final SubjectId later = new SubjectId(UUID.randomUUID());

    @BeforeEach
    void a_card() {
        world.card(world.anna(), 1, "anna@example.org", true);
    }

    @Test
    void a_new_registration_with_the_address_starts_as_objected() {
        object(null);
        world.keepCard().forget(world.anna());

        world.card(later, 1, " ANNA@Example.ORG ", true);

        assertThat(effective(later, "P08")).isEqualTo("objection");
        assertThat(effective(later, "P17")).isEqualTo("objection");
        assertThat(world.log.events(later)).allMatch(e -> e.channel() == Channel.SYSTEM);
    }

    @Test
    void another_address_does_not() {
        object(null);

        world.card(later, 1, "anna+shop@example.org", true);

        assertThat(world.log.events(later)).isEmpty();
    }

    @Test
    void an_objection_to_post_is_no_reason_to_suppress_mail() {
        object(Medium.POST);

        world.card(later, 1, "anna@example.org", true);

        assertThat(world.log.events(later)).isEmpty();
    }

    @Test
    void whoever_objected_has_objected_at_a_new_address_too() {
        object(null);
        world.card(world.anna(), 2, "new@example.org", true);

        world.card(later, 1, "new@example.org", true);

        assertThat(effective(later, "P08")).isEqualTo("objection");
    }

    @Test
    @DisplayName("REQ-OBJ-01: a later card with the same address does not undo a new clear act")
    void a_later_card_does_not_undo_a_new_clear_act() {
        object(null);
        world.record(world.choice(new PurposeCode("P09"), true, Purposes.NEWSLETTER_TEXT, null));

        world.card(world.anna(), 2, "anna@example.org", true);
        world.card(world.anna(), 1, "older@example.org", true);

        assertThat(effective(world.anna(), "P09")).isEqualTo("granted");
    }

    @Test
    @DisplayName("REQ-MKT-07: an objection of somebody erased is still found after the key was rotated")
    void an_objection_outlives_the_key() {
        object(null);
        world.keepCard().forget(world.anna());
        world.desk.rotate("second");
        world.desk.rotate("third");

        world.card(later, 1, "anna@example.org", true);

        assertThat(effective(later, "P08")).isEqualTo("objection");
        assertThat(world.desk.about(new SealedAddress("third.anna@example.org")))
                .isNotEmpty();
        assertThat(world.desk.about(new SealedAddress("first.anna@example.org")))
                .isEmpty();
    }

    @Test
    @DisplayName("what is kept of a known person goes over to the new key")
    void a_known_persons_hashes_go_over_to_the_new_key() {
        object(null);
        assertThat(world.renewSeals().due()).isEmpty();
        world.desk.rotate("second");
        assertThat(world.renewSeals().due()).containsExactly(world.anna());

        world.renewSeals().renew(world.anna());

        assertThat(world.renewSeals().due()).isEmpty();
        assertThat(world.desk.about(new SealedAddress("second.anna@example.org")))
                .isNotEmpty();
        assertThat(world.desk.about(new SealedAddress("first.anna@example.org")))
                .isEmpty();
    }

    private void object(@Nullable Medium medium) {
        world.raiseObjection().handle(world.anna(), new RaiseObjection.Scope.DirectMarketing(medium), Channel.WEB);
    }

    private String effective(SubjectId subject, String purpose) {
        return world.queries().effective(subject).stream()
                .map(ConsentQueries.Effective::decision)
                .filter(d -> d.purpose().value().equals(purpose))
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
