package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.application.port.in.FindCustomers.Query;
import be.sentum.customer.domain.details.Violation;
import be.sentum.customer.domain.value.EmailAddress;
import be.sentum.customer.domain.value.EnterpriseNumber;
import be.sentum.customer.domain.value.InvalidValue;
import be.sentum.customer.domain.value.Text;
import be.sentum.customer.domain.value.VatNumber;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an agent looks for: exactly one of the three, in the body so that it stands in no log of addresses. */
@Schema(name = "CustomerSearch")
record SearchRequest(
        @Schema(description = "The whole address") @Nullable String email,

        @Schema(description = "A part of a name, from two characters", minLength = 2) @Nullable
        String name,

        @Schema(description = "Enterprise number, or the VAT number made of it") @Nullable
        String number) {

    private static final int SHORTEST_NAME = 2;

    /** Refuses more or less than one field, and one that is not what it should be ({@code validation_failed}). */
    Query query() {
        if (Stream.of(email, name, number).filter(Objects::nonNull).count() != 1) {
            throw Refusal.invalid(List.of(new Violation("", "exactly_one")));
        }
        try {
            if (email != null) {
                return new Query.ByEmail(new EmailAddress(email));
            }
            return name == null ? byNumber(String.valueOf(number)) : byName(name);
        } catch (InvalidValue e) {
            String path = email != null ? "email" : name != null ? "name" : "number";
            String text = String.valueOf(email != null ? email : name != null ? name : number);
            throw Refusal.invalid(List.of(Violation.of(path, text, e)));
        }
    }

    private static Query byName(String name) {
        if (name.strip().length() < SHORTEST_NAME) {
            throw new InvalidValue("too_short");
        }
        return new Query.ByName(new Text(name));
    }

    private static Query byNumber(String number) {
        if (number.strip().toUpperCase(Locale.ROOT).startsWith("BE")) {
            return new Query.ByNumber(
                    new EnterpriseNumber(VatNumber.of(number).value().substring(2)));
        }
        return new Query.ByNumber(new EnterpriseNumber(number));
    }
}
