package be.sentum.consent.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Channel;
import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-CON-01: the log is tamper-evident, person by person")
class ChainCheckTest {

    private static final SubjectId ANNA = new SubjectId(UUID.randomUUID());
    private static final Instant START = Instant.parse("2020-01-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final ChainCheck check = new ChainCheck(Period.ofYears(5));
    private final List<LinkedEvent> events = new ArrayList<>();
    private Acts acts = Acts.none();

    @BeforeEach
    void an_event_a_year() {
        for (int year = 0; year < 6; year++) {
            ConsentEvent event = event(Act.values()[2 + year % 2], START.plus(Duration.ofDays(365L * year)));
            Entry entry = acts.next(event, acts.choiceAfter(event, 0).saying("withdrawn"));
            events.add(new LinkedEvent(event, entry.link()));
            acts = acts.with(entry);
        }
    }

    @Test
    void what_nobody_touched_is_intact() {
        assertThat(verify()).isEqualTo(new Verdict.Intact(6));
        assertThat(check.verify(List.of(), null, NOW)).isEqualTo(new Verdict.Intact(0));
    }

    @Test
    void another_act_is_found() {
        LinkedEvent third = events.get(2);
        events.set(2, new LinkedEvent(changed(third.event(), Act.EXPIRED), third.link()));

        assertThat(verify()).isEqualTo(new Verdict.Broken(3));
    }

    @Test
    void an_event_with_a_new_hash_breaks_the_next() {
        ConsentEvent other = changed(events.get(2).event(), Act.EXPIRED);
        Link before = events.get(1).link();
        Link forged = Link.behind(new Head(before.position(), before.hash(), START), other);
        events.set(2, new LinkedEvent(other, forged));

        assertThat(verify()).isEqualTo(new Verdict.Broken(4));
    }

    @Test
    void exchanged_events_are_found() {
        LinkedEvent third = events.get(2);
        events.set(2, events.get(3));
        events.set(3, third);

        assertThat(verify()).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void an_event_taken_out_before_its_time_is_found() {
        events.remove(4);

        assertThat(verify()).isEqualTo(new Verdict.Broken(6));
    }

    @Test
    void a_cut_end_is_found() {
        events.removeLast();

        assertThat(verify()).isEqualTo(new Verdict.Broken(6));
    }

    @Test
    @DisplayName("REQ-CON-09: proofs deleted after their time leave the rest intact")
    void proofs_deleted_after_their_time_leave_the_rest_intact() {
        events.remove(1);
        assertThat(verify()).isEqualTo(new Verdict.Intact(5));

        events.removeFirst();
        assertThat(verify()).isEqualTo(new Verdict.Intact(4));
    }

    @Test
    @DisplayName("REQ-ERA-06: what an erasure keeps can still be verified, without the end")
    void after_an_erasure_the_kept_events_can_be_verified() {
        assertThat(check.verify(events, null, NOW)).isEqualTo(new Verdict.Intact(6));
    }

    private Verdict verify() {
        return check.verify(events, acts.headIfKnown(), NOW);
    }

    private static ConsentEvent event(Act act, Instant at) {
        return ConsentEvent.of(UUID.randomUUID(), ANNA, new PurposeCode("P09"), act, Channel.WEB, Evidence.none(), at);
    }

    private static ConsentEvent changed(ConsentEvent event, Act act) {
        return new ConsentEvent(
                event.id(),
                event.subject(),
                event.purpose(),
                act,
                event.shown(),
                event.channel(),
                event.evidence(),
                event.controllers(),
                event.occurredAt(),
                event.recordedAt(),
                event.expiresAt());
    }
}
