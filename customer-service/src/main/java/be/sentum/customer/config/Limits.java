package be.sentum.customer.config;

import be.sentum.customer.domain.CustomerLimits;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The limits in the domain's words. */
class Limits {

    @Produces
    @Singleton
    CustomerLimits limits(LimitSettings settings) {
        return new CustomerLimits(settings.addresses(), settings.statements());
    }
}
