package be.sentum.privacy.application.recipient;

import be.sentum.privacy.application.port.out.identity.Fingerprints;
import java.util.UUID;

/**
 * The token with which a recipient answers: made of the notice's id with our key, so that a reminder carries the same one
 * and nothing but its hash is kept.
 */
record AnswerTokens(Fingerprints fingerprints) {

    String of(UUID notice) {
        return fingerprints.of("recipient-notice/" + notice);
    }

    String hash(UUID notice) {
        return hash(of(notice));
    }

    String hash(String token) {
        return fingerprints.of(token);
    }
}
