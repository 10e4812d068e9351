package be.sentum.events.customer;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.util.UUID;

/** A customer now exists. kind is PERSON or COMPANY. */
public record CustomerRegistered(UUID subjectId, String kind, Instant registeredAt) implements PersonEvent {}
