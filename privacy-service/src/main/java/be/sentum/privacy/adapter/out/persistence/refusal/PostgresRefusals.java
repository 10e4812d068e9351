package be.sentum.privacy.adapter.out.persistence.refusal;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.refusal.Refusals;
import be.sentum.privacy.domain.refusal.Consequence;
import be.sentum.privacy.domain.refusal.Facts;
import be.sentum.privacy.domain.refusal.Ground;
import be.sentum.privacy.domain.refusal.Refusal;
import be.sentum.privacy.domain.refusal.Refusal.Approval;
import be.sentum.privacy.domain.refusal.RefusalId;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresRefusals implements Refusals {

    private final Database database;
    private final Json json;

    PostgresRefusals(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void keep(RequestId request, Refusal refusal) {
        @Nullable Approval approval = refusal.approval();
        database.update(
                "insert into case_refusal (id, request_id, item_id, ground, facts, consequence, fee, assessed_by,"
                        + " assessed_at, approved_by, approved_at) values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set approved_by = excluded.approved_by,"
                        + " approved_at = excluded.approved_at",
                refusal.id().value(),
                request.value(),
                refusal.item().value(),
                refusal.ground().word(),
                json.write(refusal.facts().entries()),
                refusal.consequence().word(),
                refusal.consequence().fee(),
                refusal.assessedBy(),
                refusal.assessedAt(),
                approval == null ? null : approval.by(),
                approval == null ? null : approval.at());
    }

    @Override
    public Optional<Refusal> find(RequestId request, RefusalId id) {
        return database.one(
                "select * from case_refusal where request_id = ? and id = ?", this::read, request.value(), id.value());
    }

    @Override
    public List<Refusal> of(RequestId request) {
        return database.query(
                "select * from case_refusal where request_id = ? order by assessed_at, id",
                this::read,
                request.value());
    }

    private Refusal read(ResultSet row) throws SQLException {
        @Nullable BigDecimal fee = row.getBigDecimal("fee");
        @Nullable String approvedBy = row.getString("approved_by");
        return new Refusal(
                new RefusalId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                Ground.valueOf(row.getString("ground").toUpperCase(Locale.ROOT)),
                new Facts(List.of(json.read(row.getString("facts"), String[].class))),
                fee == null ? new Consequence.Refuse() : new Consequence.Fee(fee),
                row.getString("assessed_by"),
                Database.instant(row, "assessed_at"),
                approvedBy == null ? null : new Approval(approvedBy, Database.instant(row, "approved_at")));
    }
}
