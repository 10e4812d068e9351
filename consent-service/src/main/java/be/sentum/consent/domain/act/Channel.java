package be.sentum.consent.domain.act;

import java.util.Locale;

/** On what way an act reached us. */
public enum Channel {
    /** The person, logged in. */
    WEB,
    /** A link in a mail. */
    MAIL,
    /** Nobody: time did it, or an earlier objection was carried over. */
    SYSTEM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
