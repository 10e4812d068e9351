package be.sentum.privacy.application.recipient;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.recipient.RestrictionHappened;
import be.sentum.privacy.application.port.in.recipient.TellRecipients;
import be.sentum.privacy.application.port.in.recipient.TellRecipients.Change;
import be.sentum.privacy.application.port.in.recipient.TellRecipients.Which;
import be.sentum.privacy.application.port.out.recipient.NoticeFile;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.ChangedFields;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.RestrictedData;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@UseCase
class RestrictionHappenedHandler implements RestrictionHappened {

    private final TellRecipients tell;
    private final NoticeFile file;

    RestrictionHappenedHandler(TellRecipients tell, NoticeFile file) {
        this.tell = tell;
        this.file = file;
    }

    @Override
    public void ordered(UUID restriction, SubjectId subject, Set<String> purposes, Set<String> categories) {
        tell.handle(new Change(
                restriction,
                subject,
                ChangeKind.RESTRICTION,
                ChangedFields.ALL,
                null,
                Which.of(purposes, new RestrictedData(categories))));
    }

    @Override
    public void lifted(UUID restriction, SubjectId subject) {
        Set<String> told = file.ofOccasion(restriction).stream()
                .map(RecipientNotice::recipient)
                .collect(Collectors.toSet());
        if (!told.isEmpty()) {
            tell.handle(new Change(
                    UUID.nameUUIDFromBytes(("lifted/" + restriction).getBytes(UTF_8)),
                    subject,
                    ChangeKind.RESTRICTION_LIFTED,
                    ChangedFields.ALL,
                    null,
                    Which.named(told)));
        }
    }
}
