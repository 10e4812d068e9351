package be.sentum.privacy.application.recipient;

import be.sentum.privacy.domain.recipient.Means;
import be.sentum.privacy.domain.recipient.NoticeState;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.RecipientNotice.Progress;
import be.sentum.privacy.domain.recipient.Settlement;
import java.time.Instant;

/** A notice after each thing that can happen to it. */
final class NoticeSteps {

    private NoticeSteps() {}

    static RecipientNotice told(RecipientNotice notice, Means means, Instant now, Instant again) {
        Progress p = notice.progress();
        return with(notice, new Progress(p.state(), p.tries(), again, now, means, null, null, null));
    }

    static RecipientNotice again(RecipientNotice notice, Instant at) {
        Progress p = notice.progress();
        return with(notice, new Progress(p.state(), p.tries(), at, p.sentAt(), p.means(), null, null, null));
    }

    static RecipientNotice overdue(RecipientNotice notice) {
        Progress p = notice.progress();
        return with(
                notice,
                new Progress(NoticeState.OVERDUE, p.tries(), p.nextAt(), p.sentAt(), p.means(), null, null, null));
    }

    static RecipientNotice acknowledged(RecipientNotice notice, Means means, Instant now) {
        Progress p = notice.progress();
        Instant sent = p.sentAt() == null ? now : p.sentAt();
        return with(
                notice, new Progress(NoticeState.ACKNOWLEDGED, p.tries(), p.nextAt(), sent, means, now, null, null));
    }

    static RecipientNotice settled(RecipientNotice notice, Settlement settlement, String reason, Instant now) {
        Progress p = notice.progress();
        return with(
                notice,
                new Progress(
                        NoticeState.SETTLED, p.tries(), p.nextAt(), p.sentAt(), p.means(), now, settlement, reason));
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
