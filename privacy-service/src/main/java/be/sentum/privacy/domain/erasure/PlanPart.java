package be.sentum.privacy.domain.erasure;

import be.sentum.privacy.domain.request.answer.ServiceName;
import java.time.Instant;
import java.util.List;

/** What one service says that an erasure would do there. */
public record PlanPart(ServiceName service, List<PlannedField> fields, List<BlockingFact> blockers, Instant plannedAt) {
    public PlanPart {
        fields = List.copyOf(fields);
        blockers = List.copyOf(blockers);
    }
}
