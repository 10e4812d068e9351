package be.sentum.localstack.part.run;

/** How a part is. */
public enum PartState {
    /** Runs and serves. */
    READY("ready"),
    /** Runs and does not serve, or not yet. */
    NOT_READY("not ready"),
    /** Does not run. */
    STOPPED("stopped");

    private final String words;

    PartState(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
