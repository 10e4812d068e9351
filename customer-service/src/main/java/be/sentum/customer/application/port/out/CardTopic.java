package be.sentum.customer.application.port.out;

import java.time.Instant;

/** The topic of cards, as far as its upkeep goes. */
public interface CardTopic {

    /** Writes a marker to each partition, unless another replica is doing so. */
    void mark(Instant at);
}
