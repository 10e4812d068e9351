package be.sentum.privacy.application.recipient;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.recipient.RectificationHappened;
import be.sentum.privacy.application.port.in.recipient.TellRecipients;
import be.sentum.privacy.application.port.in.recipient.TellRecipients.Change;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.ChangedFields;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@UseCase
class RectificationHappenedHandler implements RectificationHappened {

    /** About our relation, and nothing that a recipient has. */
    private static final Set<String> OURS = Set.of("login", "language");

    private final TellRecipients tell;
    private final Requests requests;

    RectificationHappenedHandler(TellRecipients tell, Requests requests) {
        this.tell = tell;
        this.requests = requests;
    }

    @Override
    public void handle(SubjectId subject, long cardVersion, Collection<String> fields) {
        Set<String> told =
                fields.stream().filter(field -> !OURS.contains(field)).collect(Collectors.toSet());
        if (!told.isEmpty()) {
            tell.handle(new Change(
                    occasion(subject, cardVersion),
                    subject,
                    ChangeKind.RECTIFICATION,
                    ChangedFields.of(told),
                    openCase(subject)));
        }
    }

    private @Nullable RequestId openCase(SubjectId subject) {
        return requests.of(subject).stream()
                .filter(request -> request.stillOwes(ItemType.RECTIFICATION) || request.stillOwes(ItemType.COMPLETION))
                .map(PrivacyRequest::id)
                .findFirst()
                .orElse(null);
    }

    /** The same change of the same card is the same occasion, however often it is heard of. */
    private static UUID occasion(SubjectId subject, long cardVersion) {
        return UUID.nameUUIDFromBytes(("card/" + subject.value() + "/" + cardVersion).getBytes(UTF_8));
    }
}
