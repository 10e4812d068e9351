package be.sentum.consent.application.port.out;

import be.sentum.consent.domain.suppression.SealedAddress;
import be.sentum.consent.domain.suppression.Suppression;
import java.util.List;

/** Addresses to which no marketing goes. Used only to suppress: it cannot say whose they are. */
public interface SuppressionList {

    /** Idempotent: the first date counts. */
    void add(Suppression suppression);

    List<Suppression> about(SealedAddress address);
}
