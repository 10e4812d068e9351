package be.sentum.customer.domain.value;

import be.sentum.identifiers.EnterpriseNumberRule;
import java.util.regex.Pattern;

/**
 * A number in the Belgian register of enterprises (KBO/BCE), as ten digits, by {@link EnterpriseNumberRule}.
 */
public record EnterpriseNumber(String value) {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s.]");

    /** Refuses {@code invalid_format}, {@code prefix} (2 to 8 begin an establishment unit) and {@code checksum}. */
    public EnterpriseNumber {
        value = PUNCTUATION.matcher(value).replaceAll("");
        EnterpriseNumberRule.fault(value).ifPresent(fault -> {
            throw new InvalidValue(
                    switch (fault) {
                        case FORM -> "invalid_format";
                        case PREFIX -> "prefix";
                        case CHECKSUM -> "checksum";
                    });
        });
    }
}
