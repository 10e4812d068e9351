package be.sentum.order.adapter.in.rest.gift;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whose address we have from somebody else is told so, at the latest with the parcel (Art. 14(3)). */
@Path("/notices/gift-recipients")
@Tag(name = "Gift recipients")
@RunOnVirtualThread
class GiftNoticeResource {

    private final GiftNoticeTexts texts;

    GiftNoticeResource(GiftNoticeTexts texts) {
        this.texts = texts;
    }

    @GET
    @PermitAll
    @Operation(summary = "What we do with the data of somebody who gets a parcel from another person (Art. 14)")
    @APIResponse(responseCode = "200", description = "In nl, fr, de or en; in nl for another language")
    public Response notice(@QueryParam("lang") @Nullable String lang) {
        GiftNoticeBody notice = texts.in(lang);
        return Response.ok(notice)
                .header(HttpHeaders.CONTENT_LANGUAGE, notice.language())
                .build();
    }
}
