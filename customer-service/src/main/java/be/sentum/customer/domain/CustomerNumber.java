package be.sentum.customer.domain;

import be.sentum.customer.domain.value.InvalidValue;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * By what a customer is called on the phone: {@code C-7F3Q-92XD-K}. Eight drawn signs, so that it says nothing about how
 * many customers there are or since when somebody is one, and a last one that finds typing errors. Signs that are
 * easily mistaken for others (0, I, L, O, U) do not occur.
 */
public record CustomerNumber(String value) {

    private static final String SIGNS = "123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DRAWN = 8;
    private static final Pattern TYPED = Pattern.compile("C[" + SIGNS + "]{" + (DRAWN + 1) + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

    /** As somebody types it: case, blanks and hyphens are as they may be. Refuses like the constructor. */
    public static CustomerNumber of(String typed) {
        String signs = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return new CustomerNumber(
                signs.length() == DRAWN + 2
                        ? signs.charAt(0) + "-" + signs.substring(1, 5) + "-" + signs.substring(5, 9) + "-"
                                + signs.substring(9)
                        : signs);
    }

    public static CustomerNumber draw(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return of("C" + drawn + check(drawn));
    }

    /** Refuses another form ({@code invalid_format}), and a last sign that does not fit ({@code checksum}). */
    public CustomerNumber {
        String signs = value.replace("-", "");
        if (!TYPED.matcher(signs).matches()) {
            throw new InvalidValue("invalid_format");
        }
        if (check(signs.substring(1, DRAWN + 1)) != signs.charAt(DRAWN + 1)) {
            throw new InvalidValue("checksum");
        }
    }

    /** The weighted sum modulo 31, a prime: every wrong sign and every two that changed places are found. */
    private static char check(CharSequence drawn) {
        int sum = 0;
        for (int i = 0; i < DRAWN; i++) {
            sum += (i + 1) * SIGNS.indexOf(drawn.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }
}
