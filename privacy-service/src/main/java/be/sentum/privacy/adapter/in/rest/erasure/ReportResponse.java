package be.sentum.privacy.adapter.in.rest.erasure;

import be.sentum.privacy.domain.erasure.ErasureReport;
import be.sentum.privacy.domain.erasure.Receipt;
import be.sentum.privacy.domain.erasure.SearchAgain;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an erasure did, field by field, and what a search found afterwards. */
@Schema(name = "ErasureReport")
record ReportResponse(
        @Schema(description = "Whether every service erased and was searched again")
        boolean complete,

        List<ReceiptResponse> receipts,
        List<FieldResponse> fields,
        List<RemainderResponse> remainders) {

    /** @param status completed or no_data */
    @Schema(name = "ErasureReceipt")
    record ReceiptResponse(String service, String status, Instant completedAt) {}

    /** @param result deleted, anonymised, kept or archived */
    @Schema(name = "ErasedField")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldResponse(
            String service,
            String table,
            String field,
            String result,
            @Nullable String rule,
            @Nullable String law,
            @Nullable LocalDate retainedUntil,
            int rows) {

        static FieldResponse of(Receipt receipt, Receipt.Result result) {
            return new FieldResponse(
                    receipt.service().value(),
                    result.table(),
                    result.field(),
                    result.result(),
                    result.rule(),
                    result.law(),
                    result.retainedUntil(),
                    result.rows());
        }
    }

    /** @param allowed whether the law keeps it; if not, the case stays open */
    @Schema(name = "ErasureRemainder")
    record RemainderResponse(String service, String table, String field, int rows, boolean allowed) {

        static RemainderResponse of(SearchAgain search, SearchAgain.Found found) {
            return new RemainderResponse(
                    search.service().value(), found.table(), found.field(), found.rows(), found.allowed());
        }
    }

    static ReportResponse of(ErasureReport report) {
        return new ReportResponse(
                report.complete(),
                report.receipts().stream()
                        .map(r -> new ReceiptResponse(r.service().value(), r.status(), r.completedAt()))
                        .toList(),
                report.receipts().stream()
                        .flatMap(r -> r.results().stream().map(f -> FieldResponse.of(r, f)))
                        .toList(),
                report.searches().stream()
                        .flatMap(s -> s.found().stream().map(f -> RemainderResponse.of(s, f)))
                        .toList());
    }
}
