package be.sentum.privacy.application.port.in.audit;

/** Seals what waits into a block. Any number of replicas may; one does at a time. */
@FunctionalInterface
public interface SealAuditTrail {

    /** Whether more waits. */
    boolean handle();
}
