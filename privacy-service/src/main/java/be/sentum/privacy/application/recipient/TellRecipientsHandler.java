package be.sentum.privacy.application.recipient;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.recipient.TellRecipients;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog;
import be.sentum.privacy.application.port.out.disclosure.DisclosureLog.Place;
import be.sentum.privacy.application.port.out.identity.Fingerprints;
import be.sentum.privacy.application.port.out.recipient.NoticeFile;
import be.sentum.privacy.application.port.out.register.AuditTrail;
import be.sentum.privacy.application.port.out.request.NewIds;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.RecipientNotice.Progress;
import be.sentum.privacy.domain.recipient.Reference;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@UseCase
class TellRecipientsHandler implements TellRecipients {

    private static final int PAGE = 500;

    private final DisclosureLog log;
    private final NoticeFile file;
    private final AnswerTokens tokens;
    private final AuditTrail trail;
    private final NewIds ids;
    private final InstantSource clock;

    TellRecipientsHandler(
            DisclosureLog log,
            NoticeFile file,
            Fingerprints fingerprints,
            AuditTrail trail,
            NewIds ids,
            InstantSource clock) {
        this.log = log;
        this.file = file;
        this.tokens = new AnswerTokens(fingerprints);
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void handle(Change change) {
        Instant now = clock.instant();
        got(change).forEach((recipient, references) -> {
            if (!isTold(change, recipient)) {
                add(change, recipient, references, now);
            }
        });
    }

    private boolean isTold(Change change, String recipient) {
        Instant since = change.which().unlessToldSince();
        return since != null && file.wasTold(change.subject(), recipient, change.kind(), since);
    }

    /** By recipient, what it got of what changed: nobody else is told. */
    private Map<String, List<Reference>> got(Change change) {
        return all(change.subject()).stream()
                .filter(disclosure -> change.fields().touch(disclosure.fields()))
                .filter(change.which()::contains)
                .collect(groupingBy(Disclosure::recipient, TreeMap::new, mapping(Reference::to, toList())));
    }

    private List<Disclosure> all(SubjectId subject) {
        List<Disclosure> found = new ArrayList<>();
        List<Disclosure> page = log.of(subject, null, PAGE);
        while (!page.isEmpty()) {
            found.addAll(page);
            Disclosure last = page.getLast();
            page = page.size() < PAGE ? List.of() : log.of(subject, new Place(last.at(), last.id()), PAGE);
        }
        return found;
    }

    private void add(Change change, String recipient, List<Reference> references, Instant now) {
        RecipientNotice notice = new RecipientNotice(
                ids.next(),
                change.occasion(),
                change.subject(),
                change.request(),
                recipient,
                change.kind(),
                change.fields().sorted(),
                references.subList(0, Math.min(references.size(), RecipientNotice.MOST_REFERENCES)),
                now,
                Progress.begins(now));
        if (file.add(notice, tokens.hash(notice.id()))) {
            trail.append(
                    new AuditRecord(
                            "system",
                            null,
                            "recipient_to_be_told",
                            change.subject().value(),
                            value(change.request()),
                            change.kind().word() + ": " + recipient),
                    now);
        }
    }

    private static @Nullable UUID value(@Nullable RequestId request) {
        return Optional.ofNullable(request).map(RequestId::value).orElse(null);
    }
}
