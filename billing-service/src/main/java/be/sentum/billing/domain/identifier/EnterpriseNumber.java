package be.sentum.billing.domain.identifier;

import be.sentum.identifiers.EnterpriseNumberRule;

/**
 * A Belgian enterprise number by {@link EnterpriseNumberRule}. Dots are read over.
 */
public record EnterpriseNumber(String digits) {

    public EnterpriseNumber {
        digits = digits.replace(".", "");
        if (EnterpriseNumberRule.fault(digits).isPresent()) {
            throw new IllegalArgumentException("not an enterprise number");
        }
    }

    public static EnterpriseNumber of(String text) {
        return new EnterpriseNumber(text);
    }

    /** {@code 0566.988.259} */
    public String written() {
        return digits.substring(0, 4) + '.' + digits.substring(4, 7) + '.' + digits.substring(7);
    }
}
