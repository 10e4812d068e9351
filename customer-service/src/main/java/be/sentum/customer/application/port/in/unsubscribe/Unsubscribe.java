package be.sentum.customer.application.port.in.unsubscribe;

import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.Language;
import java.time.Duration;

/** Unsubscribing from direct marketing by a link in a mail, without logging in (REQ-MKT-05). */
public interface Unsubscribe {

    /** What the link is worth. Changes nothing: link scanners follow every link. */
    Reading read(String token);

    /** Objects to direct marketing for the person of the link, as often as it is used. */
    Reading use(String token);

    /**
     * Objects for whoever has that address, also after their account was closed; nobody learns whether anybody has. Only
     * with a link that is not good any more, and not for many addresses.
     */
    Objection byAddress(String token, EmailAddress email);

    /** What came of an objection by address. */
    sealed interface Objection {
        record Received() implements Objection {}

        /** The link is good: it objects for its own person, and for nobody else. */
        record LinkIsGood() implements Objection {}

        /** Too many addresses for one link: the next one has to wait so long. */
        record TooMany(Duration pause) implements Objection {}

        /** Not our link. */
        record Forged() implements Objection {}
    }

    /** What a token is worth. */
    sealed interface Reading {
        record Valid(Language language) implements Reading {}

        /** Once made by us, but too old, or about somebody who is not here any more. */
        record Unknown() implements Reading {}

        /** Not made by us. */
        record Forged() implements Reading {}
    }
}
