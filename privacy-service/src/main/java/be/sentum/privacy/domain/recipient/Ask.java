package be.sentum.privacy.domain.recipient;

import be.sentum.privacy.domain.register.Recipient.Role;
import java.util.Locale;

/** What is asked of a recipient that is told (REQ-NTF-02). */
public enum Ask {
    /** A processor does the same with what it has. */
    CARRY_OUT,
    /** A controller is informed, and decides on its own responsibility. */
    CONSIDER,
    /** An authority that got data under law is informed; nothing is asked of it. */
    NOTE;

    public static Ask of(Role role) {
        return switch (role) {
            case PROCESSOR -> CARRY_OUT;
            case JOINT, CONTROLLER -> CONSIDER;
            case AUTHORITY -> NOTE;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
