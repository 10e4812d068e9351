package be.sentum.customer.adapter.in.rest;

import be.sentum.customer.domain.statement.Statement;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's statement beside a contested field (REQ-REC-02). */
@Schema(name = "Statement")
public record StatementBody(UUID id, String about, String text, Instant statedAt) {

    public static StatementBody of(Statement statement) {
        return new StatementBody(
                statement.id(), statement.about(), statement.text().value(), statement.at());
    }
}
