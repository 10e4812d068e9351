package be.sentum.messaging.wire;

/** A record that is no event. Carries a code only: what stood in the record could be personal data. */
public final class UnreadableEvent extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    public UnreadableEvent(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
