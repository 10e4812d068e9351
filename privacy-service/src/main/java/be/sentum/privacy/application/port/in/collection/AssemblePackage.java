package be.sentum.privacy.application.port.in.collection;

/**
 * Makes one package whose data are all in: opens the parts, checks their digests, writes the encrypted zip as a
 * stream, destroys the private key and deletes the sealed parts, all in one transaction. Safe on several replicas; a
 * crash leaves everything as it was.
 */
public interface AssemblePackage {

    /** Whether there was one to make. */
    boolean handle();
}
