package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.adapter.in.rest.purpose.AllowedFields;
import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.Registration;
import be.sentum.customer.domain.details.Details;
import be.sentum.customer.domain.details.DetailsDraft;
import be.sentum.customer.domain.value.VatNumber;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A customer as JSON. The version is the ETag. Staff find in it what is held for the purpose they state; any field but
 * {@code id} and {@code number} can therefore be absent.
 */
@Schema(name = "Customer")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerResponse(
        UUID id,

        @Schema(description = "What the customer is called by on the phone", examples = "C-7F3Q-92XD-K")
        String number,

        @Nullable String kind,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String companyName,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,

        @Schema(description = "The old form of nine digits, when the VAT number was given in it") @Nullable
        String vatNumberNormalisedFrom,

        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        @Nullable Boolean adult,
        @Nullable List<AddressBody> addresses,
        @Nullable String noticeVersionShown,
        @Nullable Instant registeredAt,

        @Schema(description = "Of each field that has a value: who entered it, since when, when it was verified")
        @Nullable
        Map<String, OriginBody> origins,

        @Schema(description = "What the person states beside a contested field") @Nullable
        List<StatementBody> statements) {

    /** Only with the fields that the caller may see. */
    public static CustomerResponse of(Customer customer, AllowedFields allowed) {
        Registration registration = customer.registration();
        Details details = customer.details();
        DetailsDraft texts = details.toDraft();
        VatNumber vat = details.vatNumber();
        return new CustomerResponse(
                registration.id().value(),
                registration.number().value(),
                allowed.only("kind", details.kind().name()),
                allowed.only("givenName", texts.givenName()),
                allowed.only("familyName", texts.familyName()),
                allowed.only("companyName", texts.companyName()),
                allowed.only("enterpriseNumber", texts.enterpriseNumber()),
                allowed.only("vatNumber", vat == null ? null : vat.value()),
                allowed.only("vatNumberNormalisedFrom", vat == null ? null : vat.normalisedFrom()),
                allowed.only("email", details.email().value()),
                allowed.only("phone", texts.phone()),
                allowed.only("language", details.language().code()),
                allowed.only("adult", details.adult()),
                allowed.only(
                        "addresses",
                        details.addresses().stream().map(AddressBody::of).toList()),
                allowed.only("noticeVersionShown", registration.noticeVersionShown()),
                allowed.only("registeredAt", registration.at()),
                allowed.only("origins", origins(customer, allowed)),
                allowed.only(
                        "statements",
                        customer.statements().stream().map(StatementBody::of).toList()));
    }

    /** Where a value comes from is for those who see the value. */
    private static Map<String, OriginBody> origins(Customer customer, AllowedFields allowed) {
        Map<String, OriginBody> origins = new TreeMap<>();
        customer.origins().byField().forEach((field, origin) -> {
            if (allowed.allows(field)) {
                origins.put(field, OriginBody.of(origin));
            }
        });
        return origins;
    }
}
