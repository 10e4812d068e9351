package be.sentum.privacy.adapter.out.persistence.request;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.request.HeldCases;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresHeldCases implements HeldCases {

    private final Database database;

    PostgresHeldCases(Database database) {
        this.database = database;
    }

    /** When a case begins; goes when it does. */
    @DataTable("held_case")
    record HeldCaseRow(
            @NotPersonal UUID requestId, @NotPersonal Instant beginsAt) {}

    @Override
    public void hold(RequestId request, Instant beginsAt) {
        database.update("insert into held_case (request_id, begins_at) values (?, ?)", request.value(), beginsAt);
    }

    @Override
    public int waiting(SubjectId person) {
        return database.one(
                        "select count(*) from held_case h join privacy_request r on r.id = h.request_id"
                                + " where r.subject_id = ?",
                        row -> row.getInt(1),
                        person.value())
                .orElseThrow();
    }

    @Override
    public List<RequestId> due(Instant now, int limit) {
        return database.query(
                "select request_id from held_case where begins_at <= ? order by begins_at, request_id limit ?",
                row -> new RequestId(row.getObject(1, UUID.class)),
                now,
                limit);
    }

    @Override
    public void release(RequestId request) {
        database.update("delete from held_case where request_id = ?", request.value());
    }
}
