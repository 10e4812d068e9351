package be.sentum.billing.adapter.in.rest.solvency;

import be.sentum.personaldata.statement.Statement;
import java.time.Instant;
import java.util.UUID;

/**
 * The buyer contests something of a check, which stays as it is (REQ-REC-02).
 *
 * @param field as the buyer named it
 * @param request the case: GET /privacy-requests/{id}/statement at privacy-service has the buyer's own words
 */
record StatementResponse(String field, UUID request, Instant addedAt) {

    static StatementResponse of(Statement statement) {
        return new StatementResponse(statement.field(), statement.request(), statement.addedAt());
    }
}
