package be.sentum.privacy.domain.transfer.target;

/** Why the register of targets is not changed. */
public sealed interface TargetRejection {

    /** Nothing is registered under that code. */
    record NotFound() implements TargetRejection {}

    /** Whoever receives is first a registered recipient, a controller, for rights requests. */
    record UnknownRecipient() implements TargetRejection {}

    /** No public key that can be sealed with, or one that holds a secret. */
    record UnusableKey() implements TargetRejection {}

    /** Somebody else than who entered it verifies it. */
    record FourEyesRequired() implements TargetRejection {}

    /** It is verified already. */
    record AlreadyVerified() implements TargetRejection {}
}
