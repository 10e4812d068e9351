package be.sentum.order.config;

import be.sentum.order.application.port.out.carrier.CarrierLimits;
import be.sentum.order.domain.timing.Patience;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Settings in the domain's words; a time that is not positive ends the start. */
class Settings {

    @Produces
    @Singleton
    Patience patience(WaitConfig waits) {
        return new Patience(
                waits.payment(),
                waits.solvency(),
                waits.choice(),
                waits.review(),
                waits.rejected(),
                waits.dispatch(),
                waits.rest(),
                waits.arrival());
    }

    @Produces
    @Singleton
    CarrierLimits carrierLimits(CarrierConfig carriers) {
        return carriers::webhooksAMinute;
    }
}
