package be.sentum.consent.application;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.application.port.in.RaiseObjection;
import be.sentum.consent.application.port.in.RecordConsent;
import be.sentum.consent.application.port.in.WithdrawConsent;
import be.sentum.consent.application.port.out.PurposeRegister;
import be.sentum.consent.domain.Act;
import be.sentum.consent.domain.ConsentEvent;
import be.sentum.consent.domain.ConsentMethod;
import be.sentum.consent.domain.ConsentText;
import be.sentum.consent.domain.Decision;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Purpose;
import be.sentum.consent.domain.PurposeCode;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.Rejection;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.TextVersionId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsentHandlersTest {

    private static final SubjectId ANNA = new SubjectId(UUID.randomUUID());
    private static final PurposeCode NEWSLETTER = new PurposeCode("P09");
    private static final PurposeCode SIMILAR = new PurposeCode("P08");

    private final InMemoryConsentLog log = new InMemoryConsentLog();
    private final List<Decision> published = new ArrayList<>();
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));
    private final PurposeRegister purposes = new SomePurposes();
    private final DecisionKeeper keeper =
            new DecisionKeeper(log, (s, decision, version, at) -> published.add(decision));
    private PersonStanding standing = new PersonStanding.Good();

    private final RecordConsent recordConsent =
            new RecordConsentHandler(s -> standing, purposes, log, keeper, UUID::randomUUID, clock);
    private final WithdrawConsent withdrawConsent =
            new WithdrawConsentHandler(s -> standing, purposes, log, keeper, UUID::randomUUID, clock);
    private final RaiseObjection raiseObjection =
            new RaiseObjectionHandler(s -> standing, purposes, log, keeper, UUID::randomUUID, clock);

    @Test
    @DisplayName("REQ-CON-01: a grant keeps the text that was shown and its hash")
    void a_grant_keeps_the_text_that_was_shown_and_its_hash() {
        RecordConsent.Result result = recordConsent.handle(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));

        assertThat(result).isInstanceOf(RecordConsent.Result.Recorded.class);
        ConsentEvent kept = log.history(ANNA).getFirst();
        assertThat(kept.shown()).isEqualTo(Purposes.NEWSLETTER_TEXT);
        assertThat(kept.textSha256()).isEqualTo("hash");
        assertThat(published).containsExactly(new Decision(NEWSLETTER, true, "granted"));
    }

    @Test
    @DisplayName("REQ-CON-01: a text of another purpose proves nothing")
    void a_text_of_another_purpose_is_refused() {
        RecordConsent.Result result = recordConsent.handle(choice(SIMILAR, true, Purposes.NEWSLETTER_TEXT));

        assertThat(result).isEqualTo(new RecordConsent.Result.Refused(new Rejection.UnknownTextVersion()));
        assertThat(log.history(ANNA)).isEmpty();
    }

    @Test
    void what_is_not_optional_cannot_be_chosen() {
        RecordConsent.Result result =
                recordConsent.handle(choice(new PurposeCode("P02"), false, Purposes.NEWSLETTER_TEXT));

        assertThat(result).isEqualTo(new RecordConsent.Result.Refused(new Rejection.PurposeNotOptional()));
    }

    @Test
    void an_unknown_purpose_is_refused() {
        RecordConsent.Result result =
                recordConsent.handle(choice(new PurposeCode("P99"), true, Purposes.NEWSLETTER_TEXT));

        assertThat(result).isEqualTo(new RecordConsent.Result.Refused(new Rejection.UnknownPurpose()));
    }

    @Test
    @DisplayName("REQ-RES-02: under restriction nothing new is allowed, a refusal is still taken")
    void under_restriction_a_grant_is_refused_and_a_refusal_taken() {
        standing = new PersonStanding.Restricted(Set.of());

        assertThat(recordConsent.handle(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT)))
                .isEqualTo(new RecordConsent.Result.Refused(new Rejection.ProcessingRestricted()));
        assertThat(recordConsent.handle(choice(NEWSLETTER, false, Purposes.NEWSLETTER_TEXT)))
                .isInstanceOf(RecordConsent.Result.Recorded.class);
    }

    @Test
    @DisplayName("REQ-ERA-07: nothing is written about an erased person")
    void nothing_is_written_about_an_erased_person() {
        standing = new PersonStanding.Erased();

        assertThat(recordConsent.handle(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT)))
                .isEqualTo(new RecordConsent.Result.Refused(new Rejection.SubjectErased()));
        assertThat(withdrawConsent.handle(ANNA, NEWSLETTER))
                .isEqualTo(new WithdrawConsent.Result.Refused(new Rejection.SubjectErased()));
        assertThat(raiseObjection.handle(ANNA, new RaiseObjection.Scope.DirectMarketing()))
                .isEqualTo(new RaiseObjection.Result.Refused(new Rejection.SubjectErased()));
        assertThat(log.history(ANNA)).isEmpty();
    }

    @Test
    @DisplayName("REQ-CON-05: withdrawing twice ends in the same state and one event")
    void withdrawing_twice_ends_in_the_same_state() {
        recordConsent.handle(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));

        WithdrawConsent.Result first = withdrawConsent.handle(ANNA, NEWSLETTER);
        WithdrawConsent.Result second = withdrawConsent.handle(ANNA, NEWSLETTER);

        assertThat(second).isEqualTo(first);
        assertThat(log.history(ANNA)).hasSize(2);
        assertThat(published.getLast()).isEqualTo(new Decision(NEWSLETTER, false, "withdrawn"));
    }

    @Test
    @DisplayName("REQ-CON-05: withdrawing what was never granted is denied and nothing else")
    void withdrawing_what_was_never_granted_changes_nothing() {
        WithdrawConsent.Result result = withdrawConsent.handle(ANNA, NEWSLETTER);

        assertThat(result)
                .isEqualTo(new WithdrawConsent.Result.Withdrawn(new Decision(NEWSLETTER, false, "never_asked")));
        assertThat(published).isEmpty();
    }

    @Test
    @DisplayName("REQ-OBJ-01: an objection to direct marketing stops every marketing purpose and no other")
    void an_objection_to_direct_marketing_stops_every_marketing_purpose() {
        recordConsent.handle(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));

        raiseObjection.handle(ANNA, new RaiseObjection.Scope.DirectMarketing());
        raiseObjection.handle(ANNA, new RaiseObjection.Scope.DirectMarketing());

        assertThat(log.lastActs(ANNA))
                .containsExactlyInAnyOrderEntriesOf(Map.of(NEWSLETTER, Act.OBJECTED, SIMILAR, Act.OBJECTED));
        assertThat(log.objections(ANNA)).hasSize(1);
    }

    @Test
    @DisplayName("REQ-OBJ-01: only a new clear act of the person lifts an objection")
    void a_new_grant_after_an_objection_counts() {
        raiseObjection.handle(ANNA, new RaiseObjection.Scope.DirectMarketing());

        recordConsent.handle(choice(NEWSLETTER, true, Purposes.NEWSLETTER_TEXT));

        assertThat(published.getLast()).isEqualTo(new Decision(NEWSLETTER, true, "granted"));
    }

    private static RecordConsent.Command choice(PurposeCode purpose, boolean granted, TextVersionId shown) {
        return new RecordConsent.Command(ANNA, purpose, granted, shown, ConsentMethod.TOGGLE, null);
    }

    private static final class SomePurposes implements PurposeRegister {

        @Override
        public List<Purpose> all() {
            return Purposes.some();
        }

        @Override
        public Optional<Purpose> find(PurposeCode code) {
            return all().stream().filter(p -> p.code().equals(code)).findFirst();
        }

        @Override
        public Optional<ConsentText> text(TextVersionId id) {
            return id.equals(Purposes.NEWSLETTER_TEXT)
                    ? Optional.of(new ConsentText(id, NEWSLETTER, "1.0", "nl", "tekst", "hash"))
                    : Optional.empty();
        }
    }
}
