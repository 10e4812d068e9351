package be.sentum.order.application.port.out.gift;

import be.sentum.order.domain.gift.RecipientId;

/** Makes it known to those who answer rights requests that such a person exists, by the pseudonym alone. */
@FunctionalInterface
public interface RightsDesk {

    /** Here and for privacy-service, if and only if the transaction commits. Nothing for an erased person. Idempotent. */
    void identified(RecipientId recipient);
}
