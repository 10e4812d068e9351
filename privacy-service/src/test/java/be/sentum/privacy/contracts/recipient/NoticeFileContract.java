package be.sentum.privacy.contracts.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.out.recipient.NoticeFile;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.Means;
import be.sentum.privacy.domain.recipient.NoticeState;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.RecipientNotice.Progress;
import be.sentum.privacy.domain.recipient.Reference;
import be.sentum.privacy.domain.recipient.Settlement;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link NoticeFile} does. */
@DisplayName("REQ-NTF-02")
public abstract class NoticeFileContract {

    /** Long ago, so that what other tests left is never due before these. */
    private static final Instant MORNING = Instant.parse("2020-03-02T08:00:00Z");

    private final SubjectId anna = new SubjectId(UUID.randomUUID());
    private final RequestId request = new RequestId(UUID.randomUUID());

    protected abstract NoticeFile file();

    protected abstract <T> T inTransaction(Supplier<T> step);

    @Test
    public void what_was_added_comes_back_whole() {
        RecipientNotice notice = added(notice("bpost"));

        assertThat(inTransaction(() -> file().of(request))).containsExactly(notice);
        assertThat(inTransaction(() -> file().of(anna, 10))).containsExactly(notice);
        assertThat(inTransaction(() -> file().ofOccasion(notice.occasion()))).containsExactly(notice);
        assertThat(inTransaction(() -> file().lock(notice.id()))).contains(notice);
        assertThat(inTransaction(() -> file().lockByToken("hash " + notice.id())))
                .contains(notice);
        assertThat(inTransaction(() -> file().lockByToken("guess"))).isEmpty();
    }

    @Test
    public void a_recipient_is_told_of_an_occasion_once() {
        RecipientNotice notice = added(notice("bpost"));
        RecipientNotice again = new RecipientNotice(
                UUID.randomUUID(),
                notice.occasion(),
                anna,
                request,
                "bpost",
                ChangeKind.ERASURE,
                List.of(),
                List.of(),
                MORNING,
                Progress.begins(MORNING));

        assertThat(inTransaction(() -> file().add(again, "hash " + again.id()))).isFalse();
        assertThat(inTransaction(() -> file().of(anna, 10))).containsExactly(notice);
    }

    @Test
    public void what_is_due_is_taken_once_until_its_time_is_over() {
        RecipientNotice notice = added(notice("bpost"));

        List<RecipientNotice> first = mine(take(MORNING, MORNING.plusSeconds(60)));
        List<RecipientNotice> beside = mine(take(MORNING.plusSeconds(59), MORNING.plusSeconds(120)));
        List<RecipientNotice> after = mine(take(MORNING.plusSeconds(60), MORNING.plusSeconds(120)));

        assertThat(first).extracting(RecipientNotice::id).containsExactly(notice.id());
        assertThat(first.getFirst().progress().tries()).isEqualTo(1);
        assertThat(beside).isEmpty();
        assertThat(after.getFirst().progress().tries()).isEqualTo(2);
    }

    @Test
    public void what_nobody_answered_is_overdue_once_and_taken_no_more() {
        RecipientNotice notice = added(notice("bpost"));

        assertThat(mine(inTransaction(() -> file().overdue(MORNING.minusSeconds(1), 100))))
                .isEmpty();
        assertThat(mine(inTransaction(() -> file().overdue(MORNING, 100))))
                .extracting(overdue -> overdue.progress().state())
                .containsExactly(NoticeState.OVERDUE);
        assertThat(mine(inTransaction(() -> file().overdue(MORNING, 100)))).isEmpty();

        assertThat(mine(inTransaction(() -> file().awaitingHuman(1000))))
                .extracting(RecipientNotice::id)
                .containsExactly(notice.id());
        assertThat(mine(take(MORNING.plusSeconds(60), MORNING.plusSeconds(120))))
                .isEmpty();
    }

    @Test
    public void progress_is_kept() {
        RecipientNotice notice = added(notice("bpost"));
        RecipientNotice settled = with(
                notice,
                new Progress(
                        NoticeState.SETTLED,
                        3,
                        MORNING.plusSeconds(5),
                        MORNING,
                        Means.MAIL,
                        MORNING.plusSeconds(9),
                        Settlement.IMPOSSIBLE,
                        "It was dissolved."));

        inTransaction(() -> {
            file().keep(settled);
            return true;
        });

        assertThat(inTransaction(() -> file().lock(notice.id()))).contains(settled);
    }

    @Test
    public void whether_somebody_was_told_is_known_by_person_recipient_and_change() {
        added(notice("bpost"));

        assertThat(told("bpost", ChangeKind.RECTIFICATION, MORNING)).isTrue();
        assertThat(told("bpost", ChangeKind.RECTIFICATION, MORNING.plusSeconds(1)))
                .isFalse();
        assertThat(told("bpost", ChangeKind.ERASURE, MORNING)).isFalse();
        assertThat(told("bureau", ChangeKind.RECTIFICATION, MORNING)).isFalse();
    }

    private boolean told(String recipient, ChangeKind change, Instant since) {
        return inTransaction(() -> file().wasTold(anna, recipient, change, since));
    }

    private List<RecipientNotice> take(Instant now, Instant until) {
        return inTransaction(() -> file().take(now, until, 100));
    }

    private List<RecipientNotice> mine(List<RecipientNotice> found) {
        return found.stream().filter(notice -> notice.subject().equals(anna)).toList();
    }

    private RecipientNotice added(RecipientNotice notice) {
        assertThat(inTransaction(() -> file().add(notice, "hash " + notice.id())))
                .isTrue();
        return notice;
    }

    private RecipientNotice notice(String recipient) {
        return new RecipientNotice(
                UUID.randomUUID(),
                UUID.randomUUID(),
                anna,
                request,
                recipient,
                ChangeKind.RECTIFICATION,
                List.of("addresses"),
                List.of(new Reference(UUID.randomUUID(), "T-1", MORNING, List.of("name", "delivery_address"))),
                MORNING,
                Progress.begins(MORNING));
    }

    private static RecipientNotice with(RecipientNotice notice, Progress progress) {
        return new RecipientNotice(
                notice.id(),
                notice.occasion(),
                notice.subject(),
                notice.request(),
                notice.recipient(),
                notice.change(),
                notice.fields(),
                notice.references(),
                notice.createdAt(),
                progress);
    }
}
