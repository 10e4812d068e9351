package be.sentum.privacy.adapter.in.rest.transfer;

import be.sentum.privacy.application.port.in.transfer.KeepTransferTargets.Proposal;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import be.sentum.privacy.domain.transfer.target.TransferTarget.Contact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A company that can be sent data, as an officer enters it. */
@Schema(name = "NewTransferTarget")
record NewTarget(
        @NotBlank
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}")
        @Schema(description = "its code in the register of recipients")
        String id,

        @NotBlank @Size(max = 200) String name,

        @NotBlank @Size(max = 500) @Schema(description = "https, a public name, nothing but a path")
        String endpoint,

        @NotBlank
        @Size(max = 5000)
        @Schema(description = "a Tink keyset in JSON for hybrid encryption, without secrets")
        String publicKey,

        @NotBlank @Size(max = 100) @Schema(description = "the office that answers, not a person: Privacy office")
        String contactOffice,

        @NotBlank
        @Size(max = 254)
        @Pattern(regexp = "[^@\\s]+@[^@\\s]+")
        @Schema(description = "the office's own mailbox")
        String contactEmail) {

    Proposal proposal(Endpoint read) {
        return new Proposal(id, name.strip(), read, publicKey, new Contact(contactOffice.strip(), contactEmail));
    }
}
