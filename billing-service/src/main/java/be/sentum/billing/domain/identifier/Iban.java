package be.sentum.billing.domain.identifier;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** A Belgian account: sixteen characters, remainder 1 by 97, and the inner check digits of the account number. */
public record Iban(String value) {

    private static final Pattern FORM = Pattern.compile("BE\\d{14}");
    private static final int MODULUS = 97;

    public Iban {
        value = value.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches() || !hasCheckDigits(value) || !hasInnerCheckDigits(value)) {
            throw new IllegalArgumentException("not a Belgian IBAN");
        }
    }

    private static boolean hasCheckDigits(String iban) {
        // ISO 13616: country and check digits behind the account, letters as numbers (B = 11, E = 14)
        BigInteger number = new BigInteger(iban.substring(4) + "1114" + iban.substring(2, 4));
        return number.mod(BigInteger.valueOf(MODULUS)).intValueExact() == 1;
    }

    private static boolean hasInnerCheckDigits(String iban) {
        long remainder = Long.parseLong(iban.substring(4, 14)) % MODULUS;
        return Integer.parseInt(iban.substring(14)) == (remainder == 0 ? MODULUS : remainder);
    }
}
