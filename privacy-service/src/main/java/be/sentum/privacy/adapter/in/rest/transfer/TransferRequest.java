package be.sentum.privacy.adapter.in.rest.transfer;

import be.sentum.privacy.application.port.in.transfer.ConfirmTransfer.Choice;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the person wants done with the portable data. */
@Schema(name = "TransferRequest")
record TransferRequest(
        @Size(max = 500) @Schema(description = "code of a registered target; never an address") @Nullable
        String targetControllerId,

        @Schema(description = "nothing is sent, the package is downloaded") @Nullable
        Boolean downloadOnly,

        @Size(max = 64) @Schema(description = "listHash of the list that was read and is confirmed") @Nullable
        String listHash,

        @Schema(description = "whether fields about other people go too; left out without it (Art. 20(4))") @Nullable
        Boolean includeThirdParty) {

    Choice choice() {
        return new Choice(
                targetControllerId,
                Boolean.TRUE.equals(downloadOnly),
                listHash,
                Boolean.TRUE.equals(includeThirdParty));
    }
}
