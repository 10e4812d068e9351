package be.sentum.privacy.application.port.out.refusal;

import be.sentum.privacy.domain.refusal.Refusal;
import be.sentum.privacy.domain.refusal.RefusalId;
import be.sentum.privacy.domain.request.RequestId;
import java.util.List;
import java.util.Optional;

/** The assessments of a case. Whoever changes one has locked the case. */
public interface Refusals {

    /** Adds one, or replaces the one with the same id. */
    void keep(RequestId request, Refusal refusal);

    Optional<Refusal> find(RequestId request, RefusalId id);

    List<Refusal> of(RequestId request);
}
