package be.sentum.order.domain.gift;

/**
 * A person an order is for.
 *
 * @param name as the buyer wrote it
 * @param city where it goes
 */
public record FoundRecipient(RecipientId id, PersonName name, String city) {}
