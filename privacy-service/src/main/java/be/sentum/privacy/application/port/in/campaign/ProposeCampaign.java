package be.sentum.privacy.application.port.in.campaign;

import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.campaign.Campaign;
import be.sentum.privacy.domain.campaign.CampaignRejection;
import be.sentum.privacy.domain.campaign.Reason;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Set;

/** An officer proposes to erase many persons; nothing happens before another one approves. */
public interface ProposeCampaign {

    Result handle(Command command);

    /**
     * @param reference the rule or decision it rests on, no personal data
     * @param subjects at least one and at most {@code sentum.campaign.most-subjects}
     */
    record Command(Reason reason, String reference, Set<SubjectId> subjects, Actor officer) {
        public Command {
            subjects = Set.copyOf(subjects);
        }
    }

    /** What became of it. */
    sealed interface Result {
        record Proposed(Campaign campaign) implements Result {}

        record Refused(CampaignRejection reason) implements Result {}
    }
}
