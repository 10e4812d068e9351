package be.sentum.order.application.port.out.carrier;

/** What is too much of a carrier. */
@FunctionalInterface
public interface CarrierLimits {

    /** Signed calls of one carrier. */
    int callsAMinute();
}
