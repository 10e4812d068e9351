package be.sentum.personaldata.retention.hold;

import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.personaldata.rights.ErasureRules;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Art. 17(3)(e): what is needed for a legal claim is not erased; the plan says so, and nobody decides past it. */
@Singleton
class HeldSubjects implements ErasureRules {

    private final LegalHolds holds;

    HeldSubjects(LegalHolds holds) {
        this.holds = holds;
    }

    @Override
    public List<Blocker> blockers(UUID subjectId) {
        int held = holds.on(subjectId);
        return held == 0 ? List.of() : List.of(new Blocker("legal_hold", held));
    }
}
