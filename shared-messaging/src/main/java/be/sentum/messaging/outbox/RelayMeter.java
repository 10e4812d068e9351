package be.sentum.messaging.outbox;

/** Counts what was published. */
@FunctionalInterface
interface RelayMeter {

    void published(String topic);
}
