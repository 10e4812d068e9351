package be.sentum.events.customer;

import be.sentum.events.PersonEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An account was closed: its log-in is disabled, and its profile and card go after the last day (RET-05). What is open
 * is still carried out; what the law keeps is kept by its own rule.
 *
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param reason why: owner, inactivity (open: more may come)
 * @param closedAt when, UTC
 * @param lastDay last day on which the profile is kept, Europe/Brussels
 */
public record AccountClosed(UUID subjectId, String reason, Instant closedAt, LocalDate lastDay)
        implements PersonEvent {}
