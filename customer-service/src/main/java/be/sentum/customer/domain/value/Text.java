package be.sentum.customer.domain.value;

import be.sentum.customer.domain.text.Typed;
import be.sentum.identifiers.NationalRegisterNumber;

/** One line of text as a person typed it, in Unicode's form NFC and without white space around it. */
public record Text(String value) {

    private static final int LONGEST = 100;

    /**
     * Refuses more than 100 characters ({@code too_long}), none at all ({@code invalid_format}), characters that control
     * or hide others ({@code forbidden_character}), and a national register number in it
     * ({@code national_register_number_not_allowed}).
     */
    public Text {
        value = Typed.normalised(value);
        if (value.length() > LONGEST) {
            throw new InvalidValue("too_long");
        }
        if (value.isEmpty()) {
            throw new InvalidValue("invalid_format");
        }
        if (!Typed.isPlainLine(value)) {
            throw new InvalidValue(Typed.FORBIDDEN_CHARACTER);
        }
        if (NationalRegisterNumber.isIn(value)) {
            throw new InvalidValue(NationalRegisterNumber.NOT_ALLOWED);
        }
    }
}
