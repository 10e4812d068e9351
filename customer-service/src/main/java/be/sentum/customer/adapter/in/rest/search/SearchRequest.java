package be.sentum.customer.adapter.in.rest.search;

import be.sentum.customer.adapter.in.rest.Refusal;
import be.sentum.customer.domain.CustomerNumber;
import be.sentum.customer.domain.details.Violation;
import be.sentum.customer.domain.search.CustomerSearch;
import be.sentum.customer.domain.search.NameWords;
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

        @Schema(
                description = "Beginnings of words of the name, one of them of two signs at least",
                minLength = 2,
                examples = "pee ann")
        @Nullable
        String name,

        @Schema(
                description = "Customer number, enterprise number, or the VAT number made of it",
                examples = "C-7F3Q-92XD-K")
        @Nullable
        String number) {

    /** Refuses more or less than one field, and one that is not what it should be ({@code validation_failed}). */
    CustomerSearch search() {
        if (Stream.of(email, name, number).filter(Objects::nonNull).count() != 1) {
            throw Refusal.invalid(List.of(new Violation("", "exactly_one")));
        }
        String path = email != null ? "email" : name != null ? "name" : "number";
        String text = Stream.of(email, name, number)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow();
        try {
            return switch (path) {
                case "email" -> new CustomerSearch.ByEmail(new EmailAddress(text));
                case "name" -> new CustomerSearch.ByName(NameWords.sought(new Text(text)));
                default -> byNumber(text);
            };
        } catch (InvalidValue e) {
            throw Refusal.invalid(List.of(Violation.of(path, text, e)));
        }
    }

    private static CustomerSearch byNumber(String number) {
        String typed = number.strip().toUpperCase(Locale.ROOT);
        if (typed.startsWith("C")) {
            return new CustomerSearch.ByNumber(CustomerNumber.of(typed));
        }
        return new CustomerSearch.ByEnterprise(new EnterpriseNumber(
                typed.startsWith("BE") ? VatNumber.of(typed).value().substring(2) : typed));
    }
}
