package be.sentum.privacy.domain.transfer.target;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Another controller that can be sent a person's data (REQ-POR-03): what an officer entered, and whether a second one
 * has verified it. Only a verified one is sent anything.
 *
 * @param code of the recipient in the register of recipients
 * @param endpoint where it receives, as entered
 * @param publicKey a Tink keyset without secrets, with which everything is sealed that is sent to it
 * @param keyId of that key: SHA-256, hex
 * @param contact the office that answers there
 * @param changed who entered, changed or suspended it last, and when
 */
public record TransferTarget(
        String code,
        String name,
        String endpoint,
        String publicKey,
        String keyId,
        Contact contact,
        State state,
        Touch changed,
        @Nullable Touch verified) {

    /** An office, not a person: its name and its own mailbox. */
    public record Contact(String office, String email) {}

    /** @param by log-in of an officer */
    public record Touch(String by, Instant at) {}

    /** Whether it may be sent anything. */
    public enum State {
        PROPOSED,
        VERIFIED,
        SUSPENDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isVerified() {
        return state == State.VERIFIED;
    }

    /** Four eyes: somebody else than who touched it last. */
    public boolean mayBeVerifiedBy(String login) {
        return !changed.by().equals(login);
    }

    public TransferTarget verified(Touch by) {
        return new TransferTarget(code, name, endpoint, publicKey, keyId, contact, State.VERIFIED, changed, by);
    }

    public TransferTarget suspended(Touch by) {
        return new TransferTarget(code, name, endpoint, publicKey, keyId, contact, State.SUSPENDED, by, null);
    }

    /** Whether nothing that a verification looks at is different. */
    public boolean saysTheSameAs(TransferTarget other) {
        return code.equals(other.code)
                && name.equals(other.name)
                && endpoint.equals(other.endpoint)
                && keyId.equals(other.keyId)
                && contact.equals(other.contact);
    }
}
