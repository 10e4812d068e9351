package be.sentum.privacy.application.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.recipient.AnswerNotice;
import be.sentum.privacy.application.port.in.recipient.RestrictionHappened;
import be.sentum.privacy.application.port.in.recipient.SendRecipientNotices;
import be.sentum.privacy.application.port.in.recipient.SendRecipientNotices.Due;
import be.sentum.privacy.application.port.in.recipient.TellRecipients;
import be.sentum.privacy.application.port.in.recipient.TellRecipients.Change;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.recipient.Answer;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.ChangedFields;
import be.sentum.privacy.domain.recipient.Means;
import be.sentum.privacy.domain.recipient.NoticeRhythm;
import be.sentum.privacy.domain.recipient.NoticeState;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.Reference;
import be.sentum.privacy.domain.recipient.Settlement;
import be.sentum.privacy.domain.register.Recipient.Role;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.InMemoryDisclosures;
import be.sentum.privacy.fakes.World;
import be.sentum.privacy.fakes.identity.PlainFingerprints;
import be.sentum.privacy.fakes.recipient.InMemoryNoticeFile;
import be.sentum.privacy.fakes.recipient.InMemoryRecipientContacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ-NTF-02")
class TellingRecipientsTest {

    private static final NoticeRhythm RHYTHM =
            new NoticeRhythm(Duration.ofMinutes(1), Duration.ofHours(12), Duration.ofDays(5), Duration.ofDays(14));

    private final World world = new World();
    private final InMemoryDisclosures log = new InMemoryDisclosures();
    private final InMemoryNoticeFile file = new InMemoryNoticeFile();
    private final InMemoryRecipientContacts contacts = new InMemoryRecipientContacts();
    private final PlainFingerprints fingerprints = new PlainFingerprints();
    private final List<String> alarms = new ArrayList<>();
    private final SubjectId anna = new SubjectId(UUID.randomUUID());

    private final TellRecipients tell =
            new TellRecipientsHandler(log, file, fingerprints, world.trail, UUID::randomUUID, world.clock());
    private final SendRecipientNotices send = new SendRecipientNoticesHandler(
            file,
            contacts,
            fingerprints,
            world.trail,
            (recipient, change) -> alarms.add(recipient + " " + change),
            RHYTHM,
            world.clock());
    private final AnswerNotice answer = new AnswerNoticeHandler(file, fingerprints, world.trail, world.clock());

    @BeforeEach
    void three_recipients_are_registered() {
        contacts.registered("carrier-a", Role.CONTROLLER);
        contacts.registered("bureau-b", Role.PROCESSOR);
        contacts.registered("carrier-z", Role.CONTROLLER);
        gave(anna, "carrier-a", "T-1", "name", "delivery_address");
        gave(anna, "bureau-b", null, "name", "address");
        gave(new SubjectId(UUID.randomUUID()), "carrier-z", "T-9", "name", "delivery_address");
    }

    @Test
    @DisplayName("REQ-NTF-02 AC: carrier A and bureau B got the address and are told once each, carrier Z is not")
    void exactly_those_who_got_it_are_told() {
        UUID occasion = UUID.randomUUID();

        corrected(occasion, "addresses");
        corrected(occasion, "addresses");

        assertThat(file.of(anna, 10)).extracting(RecipientNotice::recipient).containsExactly("bureau-b", "carrier-a");
        List<Due> due = send.take();
        assertThat(due).hasSize(2);
        due.forEach(d -> send.told(d.notice(), new Answer.Acknowledged(Means.WEBHOOK)));
        assertThat(file.of(anna, 10))
                .extracting(notice -> notice.progress().state())
                .containsOnly(NoticeState.ACKNOWLEDGED);
        assertThat(send.take()).isEmpty();
    }

    @Test
    void who_got_nothing_of_what_changed_is_not_told() {
        gave(anna, "mailer", null, "email", "letter");

        corrected(UUID.randomUUID(), "email");

        assertThat(file.of(anna, 10)).extracting(RecipientNotice::recipient).containsExactly("mailer");
    }

    @Test
    @DisplayName("an erasure is everybody's who got anything, and the log outlives it")
    void an_erasure_is_told_to_all() {
        gave(anna, "mailer", null, "email", "letter");

        tell.handle(new Change(UUID.randomUUID(), anna, ChangeKind.ERASURE, ChangedFields.ALL, null));

        assertThat(file.of(anna, 10))
                .extracting(RecipientNotice::recipient)
                .containsExactly("bureau-b", "carrier-a", "mailer");
    }

    @Test
    void the_recipient_finds_the_person_by_what_it_knows() {
        corrected(UUID.randomUUID(), "addresses");

        RecipientNotice carrier = ofRecipient("carrier-a");
        assertThat(carrier.references()).extracting(Reference::knownAs).containsExactly("T-1");
        RecipientNotice bureau = ofRecipient("bureau-b");
        assertThat(bureau.references())
                .allSatisfy(
                        r -> assertThat(r.knownAs()).isEqualTo(r.disclosure().toString()));
    }

    @Test
    void one_that_does_not_answer_is_told_again_with_growing_pauses_and_is_a_humans_after_14_days() {
        gave(anna, "mailer", null, "email");
        corrected(UUID.randomUUID(), "email");

        send.take().forEach(d -> send.told(d.notice(), new Answer.NotTaken()));
        assertThat(send.take()).isEmpty();
        world.pass(Duration.ofMinutes(1));
        send.take().forEach(d -> send.told(d.notice(), new Answer.NotTaken()));
        world.pass(Duration.ofMinutes(3));
        assertThat(send.take()).isEmpty();
        world.pass(Duration.ofMinutes(1));
        assertThat(send.take()).hasSize(1);

        world.pass(Duration.ofDays(13));
        send.watch();
        assertThat(alarms).isEmpty();
        world.pass(Duration.ofDays(1));
        send.watch();
        send.watch();

        assertThat(alarms).containsExactly("mailer rectification");
        assertThat(file.awaitingHuman(10)).hasSize(1);
        assertThat(send.take()).isEmpty();
    }

    @Test
    void one_that_took_it_without_saying_so_is_reminded_with_the_same_token() {
        corrected(UUID.randomUUID(), "addresses");
        List<Due> first = send.take();
        first.forEach(d -> send.told(d.notice(), new Answer.Told(Means.MAIL)));

        world.pass(Duration.ofDays(5));

        assertThat(send.take()).extracting(Due::token).containsExactlyInAnyOrderElementsOf(tokens(first));
    }

    @Test
    void a_recipient_answers_once_also_when_it_is_overdue() {
        corrected(UUID.randomUUID(), "addresses");
        String token = send.take().getFirst().token();
        world.pass(Duration.ofDays(15));
        send.watch();

        assertThat(answer.acknowledge(token)).isInstanceOf(AnswerNotice.Result.Done.class);
        assertThat(answer.acknowledge(token)).isEqualTo(new AnswerNotice.Result.AlreadyEnded());
        assertThat(answer.acknowledge("guess")).isEqualTo(new AnswerNotice.Result.NoSuchNotice());
    }

    @Test
    void one_nobody_knows_how_to_reach_is_a_humans_at_once_who_says_why_it_is_not_told() {
        gave(anna, "gone", null, "address");
        corrected(UUID.randomUUID(), "addresses");

        send.take()
                .forEach(d -> send.told(
                        d.notice(),
                        d.notice().recipient().equals("gone") ? new Answer.NoWay() : new Answer.Told(Means.MAIL)));

        assertThat(alarms).containsExactly("gone rectification");
        RecipientNotice gone = file.awaitingHuman(10).getFirst();
        Actor dpo = Actor.staff("dpo", "d-1");
        assertThat(answer.settle(gone.id(), Settlement.IMPOSSIBLE, "It was dissolved.", dpo))
                .isInstanceOf(AnswerNotice.Result.Done.class);
        assertThat(answer.settle(gone.id(), Settlement.IMPOSSIBLE, "Again.", dpo))
                .isEqualTo(new AnswerNotice.Result.AlreadyEnded());
        assertThat(file.awaitingHuman(10)).isEmpty();
        assertThat(world.actions()).contains("recipient_silent", "recipient_settled");
    }

    @Test
    @DisplayName("a restriction is told to those who got data for its purposes, and its end to those who were told")
    void a_restriction_is_told_by_purpose_and_so_is_its_end() {
        log.note(new Disclosure(
                UUID.randomUUID(),
                anna,
                "billing",
                "bureau-p06",
                "P06",
                List.of("name"),
                world.clock().instant(),
                "contract",
                null));
        RestrictionHappened restriction = new RestrictionHappenedHandler(tell, file);
        UUID id = UUID.randomUUID();

        restriction.ordered(id, anna, Set.of("P06"), Set.of());
        restriction.ordered(id, anna, Set.of("P06"), Set.of());
        restriction.lifted(id, anna);
        restriction.lifted(UUID.randomUUID(), anna);

        assertThat(file.of(anna, 10))
                .extracting(notice -> notice.recipient() + " " + notice.change().word())
                .containsExactlyInAnyOrder("bureau-p06 restriction", "bureau-p06 restriction_lifted");
    }

    @Test
    @DisplayName(
            "a restriction of one kind of data is told to those who got data of it, or of a kind that is not known")
    void a_restriction_is_told_by_kind_of_data() {
        gave(anna, "got-address", null, "delivery_address");
        gave(anna, "got-number", null, "tracking_number");
        gave(anna, "got-letter", null, "letter");

        new RestrictionHappenedHandler(tell, file).ordered(UUID.randomUUID(), anna, Set.of(), Set.of("contact"));

        assertThat(file.of(anna, 10))
                .extracting(RecipientNotice::recipient)
                .contains("got-address", "got-letter")
                .doesNotContain("got-number");
    }

    private RecipientNotice ofRecipient(String recipient) {
        return file.of(anna, 10).stream()
                .filter(notice -> notice.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private void corrected(UUID occasion, String... fields) {
        tell.handle(new Change(occasion, anna, ChangeKind.RECTIFICATION, ChangedFields.of(List.of(fields)), null));
    }

    private static List<String> tokens(List<Due> due) {
        return due.stream().map(Due::token).toList();
    }

    private void gave(SubjectId subject, String recipient, @Nullable String knownAs, String... fields) {
        log.note(new Disclosure(
                UUID.randomUUID(),
                subject,
                "order",
                recipient,
                "P03",
                List.of(fields),
                world.clock().instant(),
                "contract",
                null,
                knownAs));
    }
}
