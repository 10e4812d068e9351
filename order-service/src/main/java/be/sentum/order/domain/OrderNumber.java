package be.sentum.order.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What people call an order: nine random characters and a check character, in Crockford's base 32 (no I, L, O, U). Says
 * nothing about how many orders there are, and one mistyped or two swapped characters do not give another valid number.
 */
public record OrderNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = ALPHABET.length();
    private static final int RANDOM_CHARACTERS = 9;

    public OrderNumber {
        int last = value.length() - 1;
        if (last != RANDOM_CHARACTERS || checkOf(value.substring(0, last)) != value.charAt(last)) {
            throw new IllegalArgumentException("not an order number");
        }
    }

    public static OrderNumber random(RandomGenerator random) {
        StringBuilder number = new StringBuilder(RANDOM_CHARACTERS + 1);
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            number.append(ALPHABET.charAt(random.nextInt(BASE)));
        }
        return new OrderNumber(number.append(checkOf(number.toString())).toString());
    }

    /** Reads a number as people type it, in whatever case and with spaces or hyphens; empty for what is none. */
    public static Optional<OrderNumber> read(String typed) {
        try {
            return Optional.of(new OrderNumber(typed.replaceAll("[ -]", "").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Luhn's algorithm over 32 characters. */
    private static char checkOf(String characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            int value = ALPHABET.indexOf(characters.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not an order number");
            }
            int weighted = value * (i % 2 == 0 ? 2 : 1);
            sum += weighted / BASE + weighted % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }
}
