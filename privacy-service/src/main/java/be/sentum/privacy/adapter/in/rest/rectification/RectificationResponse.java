package be.sentum.privacy.adapter.in.rest.rectification;

import be.sentum.privacy.domain.rectification.Rectification;
import be.sentum.privacy.domain.rectification.Rectification.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is contested in a case, and what became of it. */
@Schema(name = "Rectification")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RectificationResponse(
        List<String> contested,
        @Nullable String supplementaryStatement,

        @Schema(description = "corrected, statement_added or refused; absent while it is being looked into") @Nullable
        String result,

        List<String> corrected,
        @Nullable Instant decidedAt,

        @Schema(
                description =
                        "While it is being looked into: where the person may ask that the data are only stored (Art. 18)")
        @Nullable
        Restriction restriction,

        @Schema(description = "credit_note_and_new_invoice: an issued invoice is not changed itself") @Nullable
        String invoices) {

    /** @param types what to ask there */
    @Schema(name = "RestrictionWhileVerified")
    record Restriction(String href, List<String> types) {}

    private static final Restriction WHILE_VERIFIED = new Restriction("/privacy-requests", List.of("restriction"));

    static RectificationResponse of(Rectification rectification) {
        Verdict verdict = rectification.verdict();
        List<String> contested = rectification.supplement().contested();
        return new RectificationResponse(
                contested,
                rectification.supplement().statement(),
                verdict == null ? null : verdict.result().word(),
                verdict == null ? List.of() : verdict.corrected(),
                verdict == null ? null : verdict.at(),
                verdict == null ? WHILE_VERIFIED : null,
                contested.stream().anyMatch(RectificationResponse::isInvoice) ? "credit_note_and_new_invoice" : null);
    }

    private static boolean isInvoice(String field) {
        return field.toLowerCase(Locale.ROOT).contains("invoice");
    }
}
