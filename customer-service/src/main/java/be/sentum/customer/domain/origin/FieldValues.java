package be.sentum.customer.domain.origin;

import be.sentum.customer.domain.details.AddressDraft;
import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.details.DetailsDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields that a person may correct, each with its value as one text; a field without a value is absent. */
public final class FieldValues {

    /** Their names, in the order of the contract. */
    public static final List<String> NAMES = List.of(
            "givenName",
            "familyName",
            "companyName",
            "enterpriseNumber",
            "vatNumber",
            "email",
            "phone",
            "language",
            "adult",
            "addresses");

    static final String EMAIL = "email";

    private FieldValues() {}

    /** All fields that have a value, as if they had none before. */
    public static List<ValueChange> entered(Details details) {
        return between(Map.of(), of(details));
    }

    /** Which fields differ; empty when none does. */
    public static List<ValueChange> between(Details before, Details after) {
        return between(of(before), of(after));
    }

    private static List<ValueChange> between(Map<String, String> before, Map<String, String> after) {
        List<ValueChange> changes = new ArrayList<>();
        for (String name : NAMES) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new ValueChange(name, before.get(name), after.get(name)));
            }
        }
        return List.copyOf(changes);
    }

    private static Map<String, String> of(Details details) {
        DetailsDraft texts = details.toDraft();
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "givenName", texts.givenName());
        put(values, "familyName", texts.familyName());
        put(values, "companyName", texts.companyName());
        put(values, "enterpriseNumber", texts.enterpriseNumber());
        put(values, "vatNumber", texts.vatNumber());
        put(values, EMAIL, texts.email());
        put(values, "phone", texts.phone());
        put(values, "language", texts.language());
        put(values, "adult", texts.adult() == null ? null : texts.adult().toString());
        put(values, "addresses", addresses(texts.addresses()));
        return Collections.unmodifiableMap(values);
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static @Nullable String addresses(@Nullable List<AddressDraft> addresses) {
        return addresses == null || addresses.isEmpty()
                ? null
                : addresses.stream().map(AddressDraft::toString).collect(Collectors.joining("\n"));
    }
}
