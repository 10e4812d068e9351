package be.sentum.privacy.application.port.out.collection;

import java.net.URI;
import java.util.Optional;

/** The signature under a package's manifest: Ed25519 (RFC 8032), 64 bytes, checkable with the published key alone. */
public interface PackageSeal {

    byte[] sign(byte[] bytes);

    /** Id of the key that signs now: its RFC 7638 thumbprint. */
    String keyId();

    /** Where that key's public half is published as PEM. */
    URI keyUrl();

    /** All public halves as a JWK set (RFC 7517), the present one first; retired ones stay. */
    String keySet();

    /** A public half as PEM; empty for an id that never signed. */
    Optional<String> pem(String keyId);
}
