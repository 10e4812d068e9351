package be.sentum.privacy.domain.register;

import java.util.Arrays;
import java.util.Optional;

/** What a transfer out of the EEA can rest on (Art. 45 to 49). */
public enum Mechanism {
    ADEQUACY("adequacy"),
    DPF("DPF"),
    SCC("SCC"),
    BCR("BCR"),
    DEROGATION_49("derogation49");

    private final String code;

    Mechanism(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether an assessment of the country's law belongs to it (C-311/18). */
    public boolean needsAssessment() {
        return this == SCC || this == BCR;
    }

    public static Optional<Mechanism> of(String code) {
        return Arrays.stream(values())
                .filter(m -> m.code.equalsIgnoreCase(code))
                .findFirst();
    }
}
