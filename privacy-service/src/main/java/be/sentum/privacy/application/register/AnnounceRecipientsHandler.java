package be.sentum.privacy.application.register;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.register.AnnounceRecipients;
import be.sentum.privacy.application.port.out.register.RecipientAnnouncements;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.privacy.domain.register.Recipient;
import java.util.List;

@UseCase
class AnnounceRecipientsHandler implements AnnounceRecipients {

    private final Recipients recipients;
    private final RecipientAnnouncements announcements;

    AnnounceRecipientsHandler(Recipients recipients, RecipientAnnouncements announcements) {
        this.recipients = recipients;
        this.announcements = announcements;
    }

    @Override
    public int handle() {
        List<Recipient> changed = recipients.takeUnannounced();
        changed.forEach(announcements::registered);
        return changed.size();
    }
}
