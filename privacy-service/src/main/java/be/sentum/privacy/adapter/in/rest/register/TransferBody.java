package be.sentum.privacy.adapter.in.rest.register;

import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.Transfer;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What carries data out of the EEA. */
@Schema(name = "Transfer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransferBody(
        @NotBlank @Schema(description = "where the data end up, ISO 3166-1 alpha-2")
        String country,

        @NotBlank
        @Pattern(regexp = "adequacy|DPF|SCC|BCR|derogation49")
        @Schema(description = "adequacy, DPF, SCC, BCR or derogation49")
        String mechanism,

        @NotBlank @Size(max = 200) @Schema(description = "where the decision, certification or contract is kept")
        String evidenceRef,

        @Size(max = 200)
        @Schema(description = "where the assessment of the transfer is kept; needed for SCC and BCR")
        @Nullable
        String tiaRef,

        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static TransferBody of(Transfer transfer) {
        return new TransferBody(
                transfer.country(),
                transfer.mechanism().code(),
                transfer.evidenceRef(),
                transfer.tiaRef(),
                transfer.validFrom(),
                transfer.validTo());
    }

    Transfer transfer() {
        return new Transfer(country, Mechanism.of(mechanism).orElseThrow(), evidenceRef, tiaRef, validFrom, validTo);
    }
}
