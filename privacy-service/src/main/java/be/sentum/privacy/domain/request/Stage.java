package be.sentum.privacy.domain.request;

import java.util.Locale;

/** How far one item is. What the services are being asked follows from it alone, so that it can be asked again. */
public enum Stage {
    /** Nothing begins before it is known whose case it is. */
    AWAITING_IDENTITY,
    /** Its person asked very much at once: begins later, by itself. */
    HELD,
    /** Services hand over their data. */
    COLLECTING,
    /** All have; an officer reads what others wrote about the person before it is released (REQ-ACC-06). */
    READING,
    /** All have; the package is being made. */
    ASSEMBLING,
    /** Services say what an erasure would do. */
    PLANNING,
    /** All have; the officer decides. */
    AWAITING_DECISION,
    /** Ordered; services erase and send their receipts. */
    ERASING,
    /** All receipts are in; services search again. */
    VERIFYING,
    /** Ordered; services restrict and send their receipts. The restriction itself asks the silent ones again. */
    RESTRICTING,
    /** Waits for an officer: nothing runs by itself. */
    PENDING,
    DONE;

    /** Whether services are expected to answer now. */
    public boolean asksServices() {
        return switch (this) {
            case COLLECTING, PLANNING, ERASING, VERIFYING -> true;
            case AWAITING_IDENTITY, HELD, READING, ASSEMBLING, AWAITING_DECISION, RESTRICTING, PENDING, DONE -> false;
        };
    }

    /** Whether answers of services are still to come, whoever asks them. */
    public boolean awaitsServices() {
        return asksServices() || this == RESTRICTING;
    }

    /** Whether an erasure can no longer be called back. */
    public boolean erases() {
        return this == ERASING || this == VERIFYING;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
