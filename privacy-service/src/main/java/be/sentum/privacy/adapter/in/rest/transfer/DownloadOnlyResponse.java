package be.sentum.privacy.adapter.in.rest.transfer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing was sent. */
@Schema(name = "DownloadOnly")
record DownloadOnlyResponse(
        String status,
        @Schema(description = "where the package is") String download) {

    static DownloadOnlyResponse of(UUID request) {
        return new DownloadOnlyResponse("download_only", "/privacy-requests/" + request + "/package?type=portability");
    }
}
