package be.sentum.consent.domain;

/** Why an act of a person is not recorded. */
public sealed interface Rejection {

    /** No such purpose. */
    record UnknownPurpose() implements Rejection {}

    /** The purpose rests on contract or law: nobody can allow or refuse it (REQ-LB-02). */
    record PurposeNotOptional() implements Rejection {}

    /** The text that was shown is not a text of that purpose (REQ-CON-01). */
    record UnknownTextVersion() implements Rejection {}

    /** The person was erased. */
    record SubjectErased() implements Rejection {}

    /** Processing for that purpose is restricted: nothing new may be allowed (REQ-RES-02). */
    record ProcessingRestricted() implements Rejection {}
}
