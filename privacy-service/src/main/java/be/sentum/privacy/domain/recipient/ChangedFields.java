package be.sentum.privacy.domain.recipient;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which changed fields are about which disclosed ones: a card speaks of {@code addresses}, the log of a
 * {@code delivery_address}. Names the table does not know are compared as they stand.
 *
 * @param names as the card, or an officer, names them; empty means everything
 */
public record ChangedFields(Set<String> names) {

    public static final ChangedFields ALL = new ChangedFields(Set.of());

    /** What each field of the card is called where it was disclosed. */
    private static final Map<String, Set<String>> DISCLOSED_AS = Map.of(
            "givenname", Set.of("name", "recipient"),
            "familyname", Set.of("name", "recipient"),
            "companyname", Set.of("name", "recipient"),
            "addresses", Set.of("address", "delivery_address", "billing_address"),
            "enterprisenumber", Set.of("enterprise_number"),
            "vatnumber", Set.of("vat_number"));

    /** What one disclosed name stands for as a whole: a profile has a name, an address and all the rest. */
    private static final Set<String> EVERYTHING = Set.of("profile", "card", "customer");

    public ChangedFields {
        names = Set.copyOf(names);
    }

    public static ChangedFields of(Collection<String> names) {
        return new ChangedFields(Set.copyOf(names));
    }

    /** Whether something of it was disclosed under one of these names. */
    public boolean touch(Collection<String> disclosed) {
        return names.isEmpty() || disclosed.stream().anyMatch(this::touches);
    }

    private boolean touches(String disclosed) {
        return EVERYTHING.contains(disclosed)
                || names.stream()
                        .anyMatch(name -> plain(name).equals(plain(disclosed))
                                || DISCLOSED_AS
                                        .getOrDefault(name.toLowerCase(Locale.ROOT), Set.of())
                                        .contains(disclosed));
    }

    /** {@code deliveryAddress} and {@code delivery_address} are one name. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    public List<String> sorted() {
        return names.stream().sorted().toList();
    }
}
