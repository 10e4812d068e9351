package be.sentum.consent.application.port.out.person;

import be.sentum.consent.domain.suppression.SealedAddress;
import be.sentum.consent.domain.suppression.Suppression;
import java.util.List;

/** Addresses to which no marketing goes. Used only to suppress: it cannot say whose they are. */
public interface SuppressionList {

    /** Idempotent: the first date counts. */
    void add(Suppression suppression);

    List<Suppression> about(SealedAddress address);

    /**
     * What is suppressed under any of these hashes of one address is suppressed under the first, since the first date;
     * the others go. Idempotent.
     */
    void renew(List<SealedAddress> every);
}
