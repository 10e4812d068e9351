package be.sentum.privacy.adapter.in.erasure;

import be.sentum.personaldata.rights.ErasureRules;
import be.sentum.privacy.application.port.in.restriction.UnregisterRestrictions;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Before a person's restrictions go, the register's entries are taken back, so that compaction removes them. */
@Singleton
class RestrictionsOfErased implements ErasureRules {

    private final UnregisterRestrictions unregister;

    RestrictionsOfErased(UnregisterRestrictions unregister) {
        this.unregister = unregister;
    }

    @Override
    public void beforeErasure(UUID subjectId) {
        unregister.handle(new SubjectId(subjectId));
    }
}
