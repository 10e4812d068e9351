package be.sentum.order.application.port.in.gift;

import java.util.UUID;

/** What an erasure does to gift recipients, besides the fates that the inventory declares. */
public interface ForgetRecipients {

    /** How many orders for that person are under way: a human looks at them before an erasure is decided. */
    int open(UUID subject);

    /** How many others it would touch whose own data are held or restricted to be kept: a human looks at that too. */
    int othersHeld(UUID subject);

    /**
     * The subject may be a gift recipient, whose name and address leave the order, or a buyer, whose gifts' recipients are
     * forgotten with the deliveries. Idempotent.
     */
    void forget(UUID subject);
}
