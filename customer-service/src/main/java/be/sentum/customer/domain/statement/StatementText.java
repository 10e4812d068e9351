package be.sentum.customer.domain.statement;

import be.sentum.customer.domain.text.Typed;
import be.sentum.customer.domain.value.InvalidValue;
import be.sentum.identifiers.NationalRegisterNumber;

/** What a person states, in lines as it was typed. */
public record StatementText(String value) {

    /** REQ-REC-02. */
    public static final int LONGEST = 5_000;

    /**
     * Refuses nothing at all ({@code required}), more than 5,000 characters ({@code too_long}), what controls or hides
     * other characters ({@code forbidden_character}), and a national register number
     * ({@code national_register_number_not_allowed}).
     */
    public StatementText {
        value = Typed.normalised(value);
        if (value.isEmpty()) {
            throw new InvalidValue("required");
        }
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw new InvalidValue("too_long");
        }
        if (!Typed.isPlain(value)) {
            throw new InvalidValue(Typed.FORBIDDEN_CHARACTER);
        }
        if (NationalRegisterNumber.isIn(value)) {
            throw new InvalidValue(NationalRegisterNumber.NOT_ALLOWED);
        }
    }
}
