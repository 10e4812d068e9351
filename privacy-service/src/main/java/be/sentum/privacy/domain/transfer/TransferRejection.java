package be.sentum.privacy.domain.transfer;

/** Why nothing is sent. */
public sealed interface TransferRejection {

    /** No such case, or not this person's: nobody learns which. */
    record NotFound() implements TransferRejection {}

    /** The case does not ask for portability. */
    record NotPortability() implements TransferRejection {}

    record PackageNotReady() implements TransferRejection {}

    record PackageExpired() implements TransferRejection {}

    /** The package is empty: we hold nothing portable. */
    record NothingToSend() implements TransferRejection {}

    /** Neither a target nor a download was chosen. */
    record NothingChosen() implements TransferRejection {}

    /** Both a target and a download only were chosen. */
    record BothChosen() implements TransferRejection {}

    /** Not in the register, not verified (any more), or no recipient today. */
    record TargetNotRegistered() implements TransferRejection {}

    /** Registered, at an address that may not be called. */
    record TargetNotAllowed() implements TransferRejection {}

    /** What would carry the data out of the EEA is suspended or over (REQ-XFR-01). */
    record NothingCarriesIt() implements TransferRejection {}

    /** The person has to say which list was read. */
    record ListNotNamed() implements TransferRejection {}

    /** Another list than the one there is now. */
    record ListOutdated() implements TransferRejection {}
}
