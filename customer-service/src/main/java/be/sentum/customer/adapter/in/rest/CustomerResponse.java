package be.sentum.customer.adapter.in.rest;

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

/** A customer as JSON. The version is the ETag. */
@Schema(name = "Customer")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerResponse(
        UUID id,

        @Schema(description = "What the customer is called by on the phone", examples = "C-7F3Q-92XD-K")
        String number,

        String kind,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String companyName,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,

        @Schema(description = "The old form of nine digits, when the VAT number was given in it") @Nullable
        String vatNumberNormalisedFrom,

        String email,
        @Nullable String phone,
        String language,
        @Nullable Boolean adult,
        List<AddressBody> addresses,
        @Nullable String noticeVersionShown,
        Instant registeredAt,

        @Schema(description = "Of each field that has a value: who entered it, since when, when it was verified")
        Map<String, OriginBody> origins,

        @Schema(description = "What the person states beside a contested field")
        List<StatementBody> statements) {

    public static CustomerResponse of(Customer customer) {
        Registration registration = customer.registration();
        Details details = customer.details();
        DetailsDraft texts = details.toDraft();
        VatNumber vat = details.vatNumber();
        Map<String, OriginBody> origins = new TreeMap<>();
        customer.origins().byField().forEach((field, origin) -> origins.put(field, OriginBody.of(origin)));
        return new CustomerResponse(
                registration.id().value(),
                registration.number().value(),
                details.kind().name(),
                texts.givenName(),
                texts.familyName(),
                texts.companyName(),
                texts.enterpriseNumber(),
                vat == null ? null : vat.value(),
                vat == null ? null : vat.normalisedFrom(),
                details.email().value(),
                texts.phone(),
                details.language().code(),
                details.adult(),
                details.addresses().stream().map(AddressBody::of).toList(),
                registration.noticeVersionShown(),
                registration.at(),
                origins,
                customer.statements().stream().map(StatementBody::of).toList());
    }
}
