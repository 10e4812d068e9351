package be.sentum.privacy.application.port.in.collection;

import java.util.Optional;

/** The public keys that check packages; for everybody. */
public interface PackageKeys {

    /** A JWK set (RFC 7517), the present key first. */
    String all();

    /** One key as PEM; empty for an id that never signed. */
    Optional<String> pem(String keyId);
}
