package be.sentum.order.config;

import be.sentum.order.application.port.out.carrier.CarrierLimits;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What use cases need of {@link CarrierConfig}. */
class CarrierPolicies {

    @Produces
    @Singleton
    CarrierLimits limits(CarrierConfig config) {
        return config::webhooksAMinute;
    }
}
