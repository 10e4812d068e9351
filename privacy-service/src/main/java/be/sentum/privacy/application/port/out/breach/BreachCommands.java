package be.sentum.privacy.application.port.out.breach;

import be.sentum.privacy.application.port.out.breach.AffectedPersons.Span;

/** Asks every service of whom staff read. */
@FunctionalInterface
public interface BreachCommands {

    void askForReads(Span span);
}
