package be.sentum.customer.adapter.out.subjects;

import be.sentum.customer.application.port.out.account.Profiles;
import be.sentum.customer.domain.CustomerId;
import be.sentum.personaldata.rights.erasure.Erasure;
import jakarta.inject.Singleton;

/** {@link Profiles} deleted by shared-privacy, the way an erasure does. */
@Singleton
class InventoriedProfiles implements Profiles {

    private final Erasure erasure;

    InventoriedProfiles(Erasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public void delete(CustomerId customer) {
        erasure.forget(customer.value());
    }
}
