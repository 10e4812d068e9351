package be.sentum.customer.application.port.in.unsubscribe;

import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.Language;

/** Unsubscribing from direct marketing by a link in a mail, without logging in (REQ-MKT-05). */
public interface Unsubscribe {

    /** What the link is worth. Changes nothing: link scanners follow every link. */
    Reading read(String token);

    /** Objects to direct marketing for the person of the link, as often as it is used. */
    Reading use(String token);

    /** Objects for whoever has that address; nobody learns whether anybody has. */
    void byAddress(EmailAddress email);

    /** What a token is worth. */
    sealed interface Reading {
        record Valid(Language language) implements Reading {}

        /** Once made by us, but too old, or about somebody who is not here any more. */
        record Unknown() implements Reading {}

        /** Not made by us. */
        record Forged() implements Reading {}
    }
}
