package be.sentum.consent.domain.act;

import java.util.Arrays;
import java.util.Optional;

/** How a person showed the will: clear acts only. There is no implied, scrolled or pre-ticked consent (REQ-CON-02). */
public enum ConsentMethod {
    CHECKBOX("checkbox"),
    TOGGLE("toggle"),
    BUTTON("button"),
    DOUBLE_OPT_IN("doubleOptIn");

    private final String code;

    ConsentMethod(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ConsentMethod> named(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }
}
