package be.sentum.personaldata.permission;

import java.util.UUID;

/**
 * Whether a purpose may be pursued for a person right now, from this service's own copy: no network call. Asked at the
 * moment of use, each time. A copy older than {@code sentum.privacy.permission-max-age} answers nothing but denied
 * (REQ-CON-05).
 */
public interface Permissions {

    /**
     * @param purpose code of the purpose registry, one of {@code sentum.privacy.permission-purposes}; any other is
     *     denied, since nothing is known of it here
     */
    Permission decision(UUID subjectId, String purpose);

    /**
     * The same for one way of marketing: a consent for e-mail never allows a text message (REQ-CON-03).
     *
     * @param medium sms, push; one that the purpose has no decision of its own for is denied
     */
    Permission decision(UUID subjectId, String purpose, String medium);
}
