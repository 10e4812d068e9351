package be.sentum.privacy.adapter.in.rest.transfer;

import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.DirectTransfer.Cargo;
import be.sentum.privacy.domain.transfer.DirectTransfer.State;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.Receipt;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A direct transfer as its person sees it. */
@Schema(name = "DirectTransfer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransferResponse(
        UUID id,
        Target target,

        @Schema(description = "accepted, sending, transferred or transfer_failed")
        String status,

        @Schema(description = "kinds of records that go: service_table")
        List<String> kinds,

        boolean includesThirdParty,
        Instant confirmedAt,

        @Schema(description = "bytes of the sealed copy") @Nullable
        Long size,

        @Schema(description = "how many of them the receiver has")
        long sent,

        @Schema(description = "SHA-256 of the sealed copy, hex") @Nullable
        String sha256,

        @Schema(description = "why it failed, or why the last attempt did") @Nullable
        String reason,

        @Nullable ReceiptResponse receipt,
        @Nullable Instant endedAt,

        @Schema(description = "where the package is, when it could not be sent") @Nullable
        String download) {

    /** @param id code in the register of targets */
    @Schema(name = "TransferTargetName")
    record Target(String id, String name) {}

    /** @param reference under which the receiver finds it */
    @Schema(name = "TransferReceipt")
    record ReceiptResponse(String reference, String sha256, Instant receivedAt) {
        static @Nullable ReceiptResponse of(@Nullable Receipt receipt) {
            return receipt == null ? null : new ReceiptResponse(receipt.reference(), receipt.sha256(), receipt.at());
        }
    }

    static TransferResponse of(DirectTransfer transfer) {
        Cargo cargo = transfer.cargo();
        FailureReason failure = transfer.failure();
        boolean failed = transfer.state() == State.TRANSFER_FAILED;
        return new TransferResponse(
                transfer.id().value(),
                new Target(transfer.confirmed().target(), transfer.confirmed().targetName()),
                transfer.state().word(),
                transfer.confirmed().kinds(),
                transfer.confirmed().thirdParty(),
                transfer.confirmed().at(),
                cargo == null ? null : cargo.size(),
                transfer.reached(),
                cargo == null ? null : cargo.sha256(),
                failure == null ? null : failure.word(),
                ReceiptResponse.of(transfer.receipt()),
                transfer.endedAt(),
                failed ? DownloadOnlyResponse.of(transfer.request().value()).download() : null);
    }
}
