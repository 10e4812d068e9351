package be.sentum.privacy.adapter.out.persistence.mail;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.intake.CaseMessages;
import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.intake.CaseMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresCaseMessages implements CaseMessages {

    private final Database database;

    PostgresCaseMessages(Database database) {
        this.database = database;
    }

    @Override
    public void add(CaseMessage message) {
        database.update(
                "insert into case_message (id, request_id, received_at, message) values (?, ?, ?, ?)",
                message.id(),
                message.request().value(),
                message.receivedAt(),
                message.text());
    }

    @Override
    public List<CaseMessage> of(RequestId request) {
        return database.query(
                "select id, received_at, message from case_message where request_id = ? order by received_at, id",
                row -> new CaseMessage(
                        row.getObject("id", UUID.class),
                        request,
                        Database.instant(row, "received_at"),
                        row.getString("message")),
                request.value());
    }

    @Override
    public Optional<RequestId> caseNumbered(CaseNumber number) {
        return database.one(
                "select id from privacy_request where number = ?",
                row -> new RequestId(row.getObject(1, UUID.class)),
                number.text());
    }
}
