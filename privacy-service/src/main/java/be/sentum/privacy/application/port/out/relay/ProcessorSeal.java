package be.sentum.privacy.application.port.out.relay;

import java.util.Optional;

/** Signs what we tell controllers: RSA, PKCS #1 v1.5, SHA-256 (FIPS 186-4). */
public interface ProcessorSeal {

    /** Empty where no key is configured: then OpenDSR is not served. */
    Optional<Signer> signer();

    /** A key with its certificate. */
    interface Signer {

        byte[] sign(byte[] body);

        /** The certificate and those that issued it, as PEM. */
        String certificates();

        /** The name that the certificate is for. */
        String domain();
    }
}
