package be.sentum.privacy.adapter.out.persistence.request;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.request.CaseLinks;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresCaseLinks implements CaseLinks {

    private final Database database;

    PostgresCaseLinks(Database database) {
        this.database = database;
    }

    /** Two ids of cases; goes with the later one. */
    @DataTable("case_link")
    record CaseLinkRow(
            @NotPersonal UUID requestId, @NotPersonal UUID followsUp) {}

    @Override
    public void keep(RequestId followUp, RequestId ended) {
        database.update(
                "insert into case_link (request_id, follows_up) values (?, ?)", followUp.value(), ended.value());
    }

    @Override
    public Optional<RequestId> before(RequestId followUp) {
        return database.one(
                "select follows_up from case_link where request_id = ?",
                row -> new RequestId(row.getObject(1, UUID.class)),
                followUp.value());
    }
}
