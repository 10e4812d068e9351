package be.sentum.customer.domain.value;

/** A text that is not the value it should be. Says a stable code and never the text. */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public InvalidValue(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
