package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.domain.details.DetailsPatch;
import be.sentum.customer.domain.details.Edit;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON merge patch (RFC 7396): what is absent stays, what is null goes, a list is replaced as a whole. */
@Schema(name = "CustomerPatch")
record CustomerPatch(
        @JsonDeserialize(using = EditReader.class) @Schema(implementation = String.class)
        Edit<String> givenName,

        @JsonDeserialize(using = EditReader.class) @Schema(implementation = String.class)
        Edit<String> familyName,

        @JsonDeserialize(using = EditReader.class) @Schema(implementation = String.class)
        Edit<String> companyName,

        @JsonDeserialize(using = EditReader.class) @Schema(implementation = String.class)
        Edit<String> enterpriseNumber,

        @JsonDeserialize(using = EditReader.class) @Schema(implementation = String.class)
        Edit<String> vatNumber,

        @JsonDeserialize(using = EditReader.class) @Schema(implementation = String.class)
        Edit<String> email,

        @JsonDeserialize(using = EditReader.class) @Schema(implementation = String.class)
        Edit<String> phone,

        @JsonDeserialize(using = EditReader.class) @Schema(implementation = String.class)
        Edit<String> language,

        @JsonDeserialize(using = EditReader.class) @Schema(implementation = Boolean.class)
        Edit<Boolean> adult,

        @JsonDeserialize(using = EditReader.class) @Schema(implementation = AddressBody[].class)
        Edit<List<AddressBody>> addresses) {

    /** The fields that the patch sets or removes. */
    Stream<String> touched() {
        return Map.of(
                        "givenName", givenName,
                        "familyName", familyName,
                        "companyName", companyName,
                        "enterpriseNumber", enterpriseNumber,
                        "vatNumber", vatNumber,
                        "email", email,
                        "phone", phone,
                        "language", language,
                        "adult", adult,
                        "addresses", addresses)
                .entrySet()
                .stream()
                .filter(field -> !(field.getValue() instanceof Edit.Keep))
                .map(Map.Entry::getKey)
                .sorted();
    }

    DetailsPatch details() {
        return new DetailsPatch(
                givenName,
                familyName,
                companyName,
                enterpriseNumber,
                vatNumber,
                email,
                phone,
                language,
                adult,
                switch (addresses) {
                    case Edit.Keep<List<AddressBody>> keep -> new Edit.Keep<>();
                    case Edit.Remove<List<AddressBody>> remove -> new Edit.Remove<>();
                    case Edit.Replace<List<AddressBody>> replace ->
                        new Edit.Replace<>(AddressBody.drafts(replace.value()));
                });
    }
}
