package be.sentum.consent.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * On what way marketing reaches a person. An objection to one stops every purpose that uses it, even where that stops
 * another way too: too little marketing is the better mistake (REQ-OBJ-01).
 */
public enum Medium {
    EMAIL("email", "P08", "P09"),
    SMS("sms", "P09"),
    PUSH("push", "P09"),
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

    public static Optional<Medium> named(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }
}
