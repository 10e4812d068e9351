package be.sentum.order.adapter.in.rest.order;

import be.sentum.personaldata.statement.Statement;
import java.time.Instant;
import java.util.UUID;

/**
 * The buyer contests something of what is held about their orders, which stays as it is (REQ-REC-02).
 *
 * @param field as the buyer named it
 * @param request the case: GET /privacy-requests/{id}/statement at privacy-service has the buyer's own words
 */
record StatementBody(String field, UUID request, Instant addedAt) {

    static StatementBody of(Statement statement) {
        return new StatementBody(statement.field(), statement.request(), statement.addedAt());
    }
}
