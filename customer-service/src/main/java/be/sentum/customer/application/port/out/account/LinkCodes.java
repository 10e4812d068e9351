package be.sentum.customer.application.port.out.account;

import be.sentum.customer.domain.Login;

/** One-time codes. */
public interface LinkCodes {

    /** A new one, as it stands in the letter. */
    String next();

    /** The keyed hash under which it is kept; the way it is typed (case, hyphens, spaces) does not matter. */
    byte[] hash(Login login, String code);
}
