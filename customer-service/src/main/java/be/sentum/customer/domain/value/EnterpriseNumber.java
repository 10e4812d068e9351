package be.sentum.customer.domain.value;

import java.util.regex.Pattern;

/**
 * A number in the Belgian register of enterprises (KBO/BCE), as ten digits: the last two are 97 minus the first eight
 * modulo 97 (requirements catalogue, section 18). A good checksum does not prove that the enterprise exists.
 */
public record EnterpriseNumber(String value) {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s.]");
    private static final Pattern DIGITS = Pattern.compile("\\d{10}");

    /** Refuses {@code invalid_format}, {@code prefix} (2 to 8 begin an establishment unit) and {@code checksum}. */
    public EnterpriseNumber {
        value = PUNCTUATION.matcher(value).replaceAll("");
        if (!DIGITS.matcher(value).matches()) {
            throw new InvalidValue("invalid_format");
        }
        if (value.charAt(0) > '1') {
            throw new InvalidValue("prefix");
        }
        if (97 - Integer.parseInt(value.substring(0, 8)) % 97 != Integer.parseInt(value.substring(8))) {
            throw new InvalidValue("checksum");
        }
    }
}
