package be.sentum.events;

/**
 * What is known of one type of event.
 *
 * @param name {@code be.sentum.order.order-placed.v1}
 * @param javaType the record that carries it
 * @param topic where it is published
 */
public record EventType(String name, Class<? extends Event> javaType, Topic topic) {}
