package be.sentum.consent.domain.purpose;

/**
 * A row that breaks a rule.
 *
 * @param rule the requirement: {@code REQ-LB-04}
 * @param code what is wrong: {@code lia_missing}
 */
public record Breach(PurposeCode purpose, String rule, String code) {

    /** {@code P06 breaks REQ-LB-04: lia_missing} */
    public String sentence() {
        return purpose.value() + " breaks " + rule + ": " + code;
    }
}
