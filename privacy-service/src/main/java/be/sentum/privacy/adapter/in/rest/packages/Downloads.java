package be.sentum.privacy.adapter.in.rest.packages;

import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.application.port.in.collection.FetchPackage;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A package on its way to the person. */
public final class Downloads {

    private Downloads() {}

    /** Throws the problem of a refusal. */
    public static Response of(FetchPackage.Result result) {
        return switch (result) {
            case FetchPackage.Result.Ready ready ->
                Response.ok(ready.zip(), "application/zip")
                        .header(HttpHeaders.CONTENT_LENGTH, ready.size())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + ready.number().text() + "-"
                                        + ready.type().word() + ".zip\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
            case FetchPackage.Result.Refused refused -> throw Problems.of(refused.reason());
        };
    }
}
