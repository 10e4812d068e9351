package be.sentum.consent.domain;

import java.time.Duration;

/** Why an act of a person is not recorded. */
public sealed interface Rejection {

    /** No such purpose. */
    record UnknownPurpose() implements Rejection {}

    /** The purpose rests on contract or law: nobody can allow or refuse it (REQ-LB-02). */
    record PurposeNotOptional() implements Rejection {}

    /** The text that was shown is not a text of that purpose, or does not count yet (REQ-CON-01). */
    record UnknownTextVersion() implements Rejection {}

    /** The act is said to have happened later than now (REQ-CON-01). */
    record InTheFuture() implements Rejection {}

    /** The act is said to have happened before the text was there, or too long ago to be told about now (REQ-CON-01). */
    record TooLongAgo() implements Rejection {}

    /** The person has done something about the purpose since: an older grant changes nothing any more. */
    record Overtaken() implements Rejection {}

    /** One click for everything needs a screen on which one click refuses everything (REQ-CON-03). */
    record NoRefuseAll() implements Rejection {}

    /** The person was erased. */
    record SubjectErased() implements Rejection {}

    /** Processing for that purpose is restricted: nothing new may be allowed (REQ-RES-02). */
    record ProcessingRestricted() implements Rejection {}

    /** Nothing is known of the person that a mail or an age could be read from: no card, or none any more. */
    record NoCard() implements Rejection {}

    /** The address of the guardian is the child's own: whoever confirms would be the child (REQ-CHD-01). */
    record OwnAddress() implements Rejection {}

    /** The text does not name the partner that data would be shared with: nobody can agree to that (REQ-CON-01). */
    record NoPartnerNamed() implements Rejection {}

    /** So many mails asked about this already that the next one has to wait so long. */
    record TooManyMails(Duration pause) implements Rejection {}

    /** Nobody under 18 can allow this purpose (REQ-CHD-01). */
    record AdultRequired() implements Rejection {}

    /** Under 13 a guardian allows it first (REQ-CHD-01). */
    record GuardianRequired() implements Rejection {}
}
