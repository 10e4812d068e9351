package be.sentum.consent.application.port.in;

import be.sentum.consent.domain.suppression.MailAddress;

/**
 * Takes a no from somebody who is nobody here, such as a person erased a moment ago: the address joins the suppression
 * list and nothing else happens (REQ-OBJ-01).
 */
public interface SuppressAddress {

    /** @param scope direct_marketing, or the code of one purpose */
    void handle(MailAddress address, String scope);
}
