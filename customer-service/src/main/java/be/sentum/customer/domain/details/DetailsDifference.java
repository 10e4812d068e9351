package be.sentum.customer.domain.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which fields differ, by their names in the contract; never their values. */
public final class DetailsDifference {

    private DetailsDifference() {}

    /** Empty when nothing differs. */
    public static List<String> between(Details before, Details after) {
        List<String> changed = new ArrayList<>();
        compare("givenName", Details::givenName, before, after, changed);
        compare("familyName", Details::familyName, before, after, changed);
        compare("companyName", Details::companyName, before, after, changed);
        compare("enterpriseNumber", Details::enterpriseNumber, before, after, changed);
        compare("vatNumber", Details::vatNumber, before, after, changed);
        compare("email", Details::email, before, after, changed);
        compare("phone", Details::phone, before, after, changed);
        compare("language", Details::language, before, after, changed);
        compare("adult", Details::adult, before, after, changed);
        compare("addresses", Details::addresses, before, after, changed);
        return List.copyOf(changed);
    }

    private static void compare(
            String name,
            Function<Details, @Nullable Object> field,
            Details before,
            Details after,
            List<String> changed) {
        if (!Objects.equals(field.apply(before), field.apply(after))) {
            changed.add(name);
        }
    }
}
