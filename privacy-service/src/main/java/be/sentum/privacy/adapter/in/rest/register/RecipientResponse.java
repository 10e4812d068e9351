package be.sentum.privacy.adapter.in.rest.register;

import be.sentum.privacy.domain.recipient.Ways;
import be.sentum.privacy.domain.register.Recipient;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A registered recipient. */
@Schema(name = "Recipient")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecipientResponse(
        String code,
        String legalName,

        @Schema(description = "processor, joint, controller or authority")
        String role,

        List<String> purposes,
        String country,
        @Nullable String contractRef,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<TransferBody> transfers,

        @Schema(description = "how it is told of corrections, erasures and restrictions (Art. 19)") @Nullable
        String noticeEmail,

        @Nullable String noticeUrl,
        @Nullable String noticeLanguage) {

    static RecipientResponse of(Recipient recipient, @Nullable Ways ways) {
        return new RecipientResponse(
                recipient.code(),
                recipient.legalName(),
                recipient.role().word(),
                recipient.purposes(),
                recipient.country(),
                recipient.contractRef(),
                recipient.validFrom(),
                recipient.validTo(),
                recipient.transfers().stream().map(TransferBody::of).toList(),
                ways == null ? null : ways.email(),
                ways == null ? null : ways.url(),
                ways == null ? null : ways.language().code());
    }
}
