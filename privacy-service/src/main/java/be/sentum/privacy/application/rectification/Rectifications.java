package be.sentum.privacy.application.rectification;

import be.sentum.privacy.application.port.in.recipient.TellRecipients;
import be.sentum.privacy.application.port.in.recipient.TellRecipients.Change;
import be.sentum.privacy.application.port.in.recipient.TellRecipients.Which;
import be.sentum.privacy.application.port.out.rectification.RectificationAnnouncements;
import be.sentum.privacy.application.port.out.rectification.RectificationFile;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.ChangedFields;
import be.sentum.privacy.domain.rectification.Rectification;
import be.sentum.privacy.domain.rectification.Rectification.Verdict;
import be.sentum.privacy.domain.rectification.Result;
import be.sentum.privacy.domain.rectification.Supplement;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Keeps what is contested, and does what follows from the decision on it; in the caller's transaction. */
@ApplicationScoped
public class Rectifications {

    private final RectificationFile file;
    private final RectificationAnnouncements announcements;
    private final TellRecipients tell;
    private final InstantSource clock;

    Rectifications(
            RectificationFile file,
            RectificationAnnouncements announcements,
            TellRecipients tell,
            InstantSource clock) {
        this.file = file;
        this.announcements = announcements;
        this.tell = tell;
        this.clock = clock;
    }

    public void keep(RequestId request, Supplement supplement) {
        if (!supplement.isEmpty()) {
            file.keep(request, supplement, clock.instant());
        }
    }

    /**
     * @param corrected names of the fields that were; none: those that the person contested
     * @param statementAdded whether the person's statement stands beside what stays as it is
     */
    public void decided(
            PrivacyRequest request, Item item, Outcome outcome, List<String> corrected, boolean statementAdded) {
        if (item.type() != ItemType.RECTIFICATION && item.type() != ItemType.COMPLETION) {
            return;
        }
        Instant now = clock.instant();
        List<String> contested = file.of(request.id())
                .map(Rectification::supplement)
                .map(Supplement::contested)
                .orElse(List.of());
        Verdict verdict = verdict(outcome, corrected.isEmpty() ? contested : corrected, statementAdded, now);
        file.decided(request.id(), verdict);
        announcements.decided(
                item.id(), request.person(), verdict, verdict.corrected().isEmpty() ? contested : verdict.corrected());
        if (!verdict.corrected().isEmpty()) {
            tell.handle(told(request, item, verdict));
        }
    }

    private static Verdict verdict(Outcome outcome, List<String> corrected, boolean statementAdded, Instant now) {
        return switch (outcome) {
            case GRANTED -> new Verdict(Result.CORRECTED, corrected, now);
            case PARTLY_GRANTED ->
                statementAdded
                        ? new Verdict(Result.STATEMENT_ADDED, List.of(), now)
                        : new Verdict(Result.CORRECTED, corrected, now);
            case REFUSED, NO_DATA -> new Verdict(Result.REFUSED, List.of(), now);
        };
    }

    /** Whoever was told of the same since the case came in, because the card was corrected, is not told twice. */
    private static Change told(PrivacyRequest request, Item item, Verdict verdict) {
        return new Change(
                item.id().value(),
                request.person(),
                ChangeKind.RECTIFICATION,
                ChangedFields.of(verdict.corrected()),
                request.id(),
                Which.notToldSince(request.intake().receivedAt()));
    }
}
