package be.sentum.consent.application.port.out.optin;

import be.sentum.consent.domain.optin.GuardianConsent;
import java.util.Optional;
import java.util.UUID;

/** Acts of guardians for children. */
public interface GuardianConsents {

    void keep(GuardianConsent consent);

    Optional<GuardianConsent> find(UUID id);
}
