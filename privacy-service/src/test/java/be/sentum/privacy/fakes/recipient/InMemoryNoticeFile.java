package be.sentum.privacy.fakes.recipient;

import be.sentum.privacy.application.port.out.recipient.NoticeFile;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.NoticeState;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.RecipientNotice.Progress;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Notices in a map. */
public class InMemoryNoticeFile implements NoticeFile {

    private final Map<UUID, RecipientNotice> all = new LinkedHashMap<>();
    private final Map<String, UUID> tokens = new HashMap<>();

    @Override
    public boolean add(RecipientNotice notice, String tokenHash) {
        boolean known = all.values().stream()
                .anyMatch(other -> other.occasion().equals(notice.occasion())
                        && other.recipient().equals(notice.recipient()));
        if (!known) {
            all.put(notice.id(), notice);
            tokens.put(tokenHash, notice.id());
        }
        return !known;
    }

    @Override
    public List<RecipientNotice> take(Instant now, Instant until, int limit) {
        return open().filter(notice -> !notice.progress().nextAt().isAfter(now))
                .sorted(Comparator.comparing(notice -> notice.progress().nextAt()))
                .limit(limit)
                .map(notice ->
                        replace(notice, NoticeState.OPEN, notice.progress().tries() + 1, until))
                .toList();
    }

    @Override
    public List<RecipientNotice> overdue(Instant madeBefore, int limit) {
        return open().filter(notice -> !notice.createdAt().isAfter(madeBefore))
                .limit(limit)
                .map(notice -> replace(
                        notice,
                        NoticeState.OVERDUE,
                        notice.progress().tries(),
                        notice.progress().nextAt()))
                .toList();
    }

    private Stream<RecipientNotice> open() {
        return List.copyOf(all.values()).stream()
                .filter(notice -> notice.progress().state() == NoticeState.OPEN);
    }

    private RecipientNotice replace(RecipientNotice notice, NoticeState state, int tries, Instant next) {
        Progress p = notice.progress();
        Progress now = new Progress(state, tries, next, p.sentAt(), p.means(), p.endedAt(), p.settlement(), p.reason());
        RecipientNotice replaced = new RecipientNotice(
                notice.id(),
                notice.occasion(),
                notice.subject(),
                notice.request(),
                notice.recipient(),
                notice.change(),
                notice.fields(),
                notice.references(),
                notice.createdAt(),
                now);
        all.put(notice.id(), replaced);
        return replaced;
    }

    @Override
    public void keep(RecipientNotice notice) {
        all.replace(notice.id(), notice);
    }

    @Override
    public Optional<RecipientNotice> lock(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<RecipientNotice> lockByToken(String tokenHash) {
        return Optional.ofNullable(tokens.get(tokenHash)).flatMap(this::lock);
    }

    @Override
    public List<RecipientNotice> of(RequestId request) {
        return all.values().stream()
                .filter(notice -> request.equals(notice.request()))
                .sorted(Comparator.comparing(RecipientNotice::createdAt).thenComparing(RecipientNotice::recipient))
                .toList();
    }

    @Override
    public List<RecipientNotice> ofOccasion(UUID occasion) {
        return all.values().stream()
                .filter(notice -> notice.occasion().equals(occasion))
                .sorted(Comparator.comparing(RecipientNotice::recipient))
                .toList();
    }

    @Override
    public List<RecipientNotice> of(SubjectId subject, int limit) {
        return all.values().stream()
                .filter(notice -> notice.subject().equals(subject))
                .sorted(Comparator.comparing(RecipientNotice::createdAt)
                        .reversed()
                        .thenComparing(RecipientNotice::recipient))
                .limit(limit)
                .toList();
    }

    @Override
    public List<RecipientNotice> awaitingHuman(int limit) {
        return all.values().stream()
                .filter(notice -> notice.progress().state() == NoticeState.OVERDUE)
                .sorted(Comparator.comparing(RecipientNotice::createdAt).thenComparing(RecipientNotice::recipient))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean wasTold(SubjectId subject, String recipient, ChangeKind change, Instant since) {
        return all.values().stream()
                .anyMatch(notice -> notice.subject().equals(subject)
                        && notice.recipient().equals(recipient)
                        && notice.change() == change
                        && !notice.createdAt().isBefore(since));
    }
}
