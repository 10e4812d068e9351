package be.sentum.consent.domain.decision;

import java.util.Arrays;
import java.util.Optional;

/** How old a person says to be, as roughly as the law asks (REQ-CHD-01). Said with a choice, never stored. */
public enum AgeBand {
    UNDER_13("<13"),
    FROM_13_TO_17("13-17"),
    ADULT("18+");

    private final String code;

    AgeBand(String code) {
        this.code = code;
    }

    public static Optional<AgeBand> named(String code) {
        return Arrays.stream(values()).filter(b -> b.code.equals(code)).findFirst();
    }
}
