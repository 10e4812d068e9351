package be.sentum.privacy.application.port.out.collection;

/** Says that a package can be made, so that nobody waits for the next look at the list. */
public interface AssemblyBell {

    /** Rings once the transaction has committed; a bell that is lost costs a second, not a package. */
    void ring();
}
