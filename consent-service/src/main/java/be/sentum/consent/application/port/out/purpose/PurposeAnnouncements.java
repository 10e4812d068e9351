package be.sentum.consent.application.port.out.purpose;

import be.sentum.consent.domain.purpose.RegisteredPurpose;

/** Tells the other services what each purpose is. */
@FunctionalInterface
public interface PurposeAnnouncements {

    /** Published with the transaction, unless it was announced in just this form. */
    void announce(RegisteredPurpose purpose);
}
