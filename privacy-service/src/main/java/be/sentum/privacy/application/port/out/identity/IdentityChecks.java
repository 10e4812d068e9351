package be.sentum.privacy.application.port.out.identity;

import be.sentum.privacy.domain.identity.check.IdentityCheck;
import be.sentum.privacy.domain.request.RequestId;
import java.util.Optional;

/** The questions for proof. Whoever changes one holds its case. */
public interface IdentityChecks {

    void add(IdentityCheck check);

    void save(IdentityCheck check);

    /** By the fingerprint of its token. */
    Optional<IdentityCheck> withToken(String fingerprint);

    /** The newest of a case: the only one that counts. */
    Optional<IdentityCheck> newest(RequestId request);
}
