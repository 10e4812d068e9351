package be.sentum.consent.application.port.out.decision;

import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.purpose.PurposeCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Finds persons whose grant ended by itself and of whom nobody was told. */
public interface EndedGrants {

    /**
     * @param now grants whose end is at or before it (REQ-CON-07)
     * @param majors for each purpose the major version that counts: grants on an older text ended too (REQ-CON-06)
     */
    List<SubjectId> unannounced(Instant now, Map<PurposeCode, Integer> majors, int atMost);
}
