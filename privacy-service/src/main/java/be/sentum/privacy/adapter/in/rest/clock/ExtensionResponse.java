package be.sentum.privacy.adapter.in.rest.clock;

import be.sentum.privacy.application.port.in.clock.ExtendPeriod;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case after its extension. */
@Schema(name = "ExtendedRequest")
record ExtensionResponse(
        UUID id,
        String number,
        String status,
        LocalDate dueOn,

        @Schema(
                description =
                        "Whether the notice went out by mail; otherwise send it by post on or before the first last day")
        boolean noticeSent) {

    static ExtensionResponse of(ExtendPeriod.Result.Extended extended) {
        return new ExtensionResponse(
                extended.request().id().value(),
                extended.request().number().text(),
                extended.request().status().word(),
                extended.request().period().dueOn(),
                extended.posted());
    }
}
