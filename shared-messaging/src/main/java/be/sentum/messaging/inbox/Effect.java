package be.sentum.messaging.inbox;

/** What became of an event; each is a counter. */
enum Effect {
    HANDLED("handled"),
    DUPLICATE("duplicates"),
    /** About a subject that was erased. */
    DROPPED("dropped"),
    /** A type this build does not know. */
    UNKNOWN("unknown"),
    /** Of a type that no listener of this service acts on. */
    IGNORED("ignored"),
    PARKED("parked"),
    /** Could not be handled, and whoever asked was told. */
    REPORTED("reported");

    private final String counter;

    Effect(String counter) {
        this.counter = counter;
    }

    /** {@code sentum_inbox_<counter>_total} */
    String counter() {
        return "sentum.inbox." + counter;
    }
}
