package be.sentum.personaldata.testing;

import be.sentum.events.customer.CustomerCard;
import be.sentum.events.customer.PostalAddress;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Unique values to plant in personal columns. Each one that a test asks for by name has to be found stored; those of
 * {@link #card} may be, because a service stores only what it needs of a card.
 */
public final class Canaries {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> stored = new LinkedHashMap<>();
    private final Map<String, String> onTheCard = new LinkedHashMap<>();

    /** Fourteen letters, unlike any other value: passes for a name, a street, a title. */
    public String word(String what) {
        return remember(what, letters());
    }

    public String email(String what) {
        return remember(what, letters() + "@example.org");
    }

    /** A Belgian mobile number. */
    public String phone(String what) {
        return remember(what, "+324" + (10_000_000 + RANDOM.nextInt(90_000_000)));
    }

    /** A unique value of the test's own making, where a format is asked for. */
    public String remember(String what, String value) {
        stored.put(what, value);
        return value;
    }

    /** A person's card as customer-service would publish it, full of unique values; version 1, adult, kind PERSON. */
    public CustomerCard card(UUID subject) {
        return new CustomerCard(
                subject,
                1,
                "PERSON",
                card("login"),
                card("givenName"),
                card("familyName"),
                null,
                null,
                null,
                onCard("email", letters() + "@example.org"),
                onCard("phone", "+324" + (10_000_000 + RANDOM.nextInt(90_000_000))),
                "nl",
                true,
                List.of(address("BILLING"), address("DELIVERY")));
    }

    private PostalAddress address(String type) {
        return new PostalAddress(type, card(type + " street"), "7", null, "9000", card(type + " city"), "BE");
    }

    private String card(String what) {
        return onCard(what, letters());
    }

    private String onCard(String what, String value) {
        onTheCard.put("card: " + what, value);
        return value;
    }

    /** Values that must be stored, by what they stand for. */
    Map<String, String> stored() {
        return Map.copyOf(stored);
    }

    /** Every value, also those that may not be stored. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(onTheCard);
        all.putAll(stored);
        return all;
    }

    /** Throws for a name that no value was made for. */
    String valueOf(String what) {
        return Objects.requireNonNull(all().get(what), what);
    }

    private static String letters() {
        StringBuilder word = new StringBuilder("Q");
        for (int i = 0; i < 13; i++) {
            word.append((char) ('a' + RANDOM.nextInt(26)));
        }
        return word.toString();
    }
}
