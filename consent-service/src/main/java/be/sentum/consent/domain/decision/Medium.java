package be.sentum.consent.domain.decision;

import be.sentum.consent.domain.purpose.PurposeCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * On what way marketing reaches a person. E-mail, SMS and push messages are allowed and refused each by itself
 * (REQ-CON-03): P09 is the one of e-mail, and has a part for each other. An objection to post or phone stops both: too
 * little marketing is the better mistake (REQ-OBJ-01).
 */
public enum Medium {
    EMAIL("email", "P08", "P09"),
    SMS("sms", "P09.sms"),
    PUSH("push", "P09.push"),
    POST("post", "P17"),
    PHONE("phone", "P17");

    private final String code;
    private final Set<String> purposes;

    Medium(String code, String... purposes) {
        this.code = code;
        this.purposes = Set.of(purposes);
    }

    public String code() {
        return code;
    }

    public boolean carries(PurposeCode purpose) {
        return purposes.contains(purpose.value());
    }

    /** What a person allows or refuses who chooses this medium for a purpose; of a purpose without it there is none. */
    public PurposeCode switchOf(PurposeCode purpose) {
        return carries(purpose) ? purpose : purpose.part(code);
    }

    public static Optional<Medium> named(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }
}
