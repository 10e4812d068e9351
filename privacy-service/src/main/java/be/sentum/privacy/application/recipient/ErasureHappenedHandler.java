package be.sentum.privacy.application.recipient;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.recipient.ErasureHappened;
import be.sentum.privacy.application.port.in.recipient.TellRecipients;
import be.sentum.privacy.application.port.in.recipient.TellRecipients.Change;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.recipient.ChangeKind;
import be.sentum.privacy.domain.recipient.ChangedFields;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.subject.SubjectId;

@UseCase
class ErasureHappenedHandler implements ErasureHappened {

    private final TellRecipients tell;
    private final Requests requests;

    ErasureHappenedHandler(TellRecipients tell, Requests requests) {
        this.tell = tell;
        this.requests = requests;
    }

    /** Also what left while the erasure ran is in the log by now, the last letter to the person for instance. */
    @Override
    public void handle(ItemId item, SubjectId subject) {
        tell.handle(new Change(
                item.value(),
                subject,
                ChangeKind.ERASURE,
                ChangedFields.ALL,
                requests.lockWith(item).map(PrivacyRequest::id).orElse(null)));
    }
}
