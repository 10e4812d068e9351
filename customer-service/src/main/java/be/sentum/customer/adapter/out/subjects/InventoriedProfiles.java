package be.sentum.customer.adapter.out.subjects;

import be.sentum.customer.application.port.out.account.Profiles;
import be.sentum.customer.domain.CustomerId;
import be.sentum.personaldata.retention.hold.LegalHolds;
import be.sentum.personaldata.rights.erasure.Erasure;
import jakarta.inject.Singleton;

/** {@link Profiles} deleted by shared-privacy, the way an erasure does; a legal hold puts it off to a later round. */
@Singleton
class InventoriedProfiles implements Profiles {

    private final Erasure erasure;
    private final LegalHolds holds;

    InventoriedProfiles(Erasure erasure, LegalHolds holds) {
        this.erasure = erasure;
        this.holds = holds;
    }

    @Override
    public void delete(CustomerId customer) {
        if (!holds.isHeld(customer.value())) {
            erasure.forget(customer.value());
        }
    }
}
