package be.sentum.billing.example;

import be.sentum.billing.domain.CustomerId;
import be.sentum.billing.domain.customer.CardCopy;
import be.sentum.billing.domain.customer.Kind;
import be.sentum.billing.domain.customer.PostalAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Customers and the copies of their cards. */
public final class Customers {

    public static final PostalAddress NIEUWSTRAAT =
            new PostalAddress("Nieuwstraat", "12", "b", "1000", "Brussel", "BE");

    private Customers() {}

    public static CustomerId someone() {
        return new CustomerId(UUID.randomUUID());
    }

    public static CardCopy anna(CustomerId id) {
        return person(id, "Anna Peeters", NIEUWSTRAAT, true, "nl");
    }

    public static CardCopy minor(CustomerId id) {
        return person(id, "Bo Claes", NIEUWSTRAAT, false, "nl");
    }

    public static CardCopy ofUnknownAge(CustomerId id) {
        return person(id, "Cas Maes", NIEUWSTRAAT, null, "nl");
    }

    public static CardCopy withoutAddress(CustomerId id) {
        return person(id, "Dirk Goos", null, true, "nl");
    }

    public static CardCopy person(
            CustomerId id, String name, @Nullable PostalAddress address, @Nullable Boolean adult, String language) {
        return new CardCopy(id, 1, Kind.PERSON, name, null, null, address, adult, language);
    }

    public static CardCopy company(CustomerId id) {
        return new CardCopy(id, 1, Kind.COMPANY, "Jansen NV", "0566988259", "BE0566988259", NIEUWSTRAAT, null, "fr");
    }
}
