package be.sentum.consent.config;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Who issues receipts, and with which key. */
@ConfigMapping(prefix = "sentum.consent.receipt")
public interface ReceiptSettings {

    /** The Ed25519 key: 32 random bytes in Base64. No default outside development. */
    String signingKey();

    /** Public keys of former signing keys, each the {@code x} of its JWK: they stay published after a rotation. */
    Optional<List<String>> retiredKeys();

    /** Where this service is reached from outside: the start of the links in a receipt. */
    URI publicUrl();

    Controller controller();

    /** The controller, as receipts name it (27560: party). */
    interface Controller {

        /** The enterprise number or another identifier. */
        String id();

        String name();

        String address();

        String email();

        URI url();
    }
}
