package be.sentum.privacy.adapter.out.persistence.transfer;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.DirectTransfer.Cargo;
import be.sentum.privacy.domain.transfer.DirectTransfer.Confirmation;
import be.sentum.privacy.domain.transfer.DirectTransfer.State;
import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.Receipt;
import be.sentum.privacy.domain.transfer.TransferId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transfer as a row; the lease is not part of it. */
@Singleton
class TransferRows {

    private static final String INSERT = """
            insert into direct_transfer (id, request_id, item_id, target, target_name, list_hash, kinds, third_party,
                                         confirmed_at, state, next_at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            update direct_transfer set state = ?, size = ?, sha256 = ?, sealed_key = ?, reached = ?, failed_tries = ?,
                                       next_at = ?, failure = ?, receipt_reference = ?, received_at = ?, ended_at = ?
             where id = ?""";

    private final Database database;
    private final Json json;

    TransferRows(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    void insert(DirectTransfer transfer) {
        Confirmation confirmed = transfer.confirmed();
        database.update(
                INSERT,
                transfer.id().value(),
                transfer.request().value(),
                transfer.item().value(),
                confirmed.target(),
                confirmed.targetName(),
                confirmed.list(),
                json.write(confirmed.kinds()),
                confirmed.thirdParty(),
                confirmed.at(),
                transfer.state().word(),
                transfer.nextAt());
    }

    void update(DirectTransfer transfer) {
        Cargo cargo = transfer.cargo();
        Receipt receipt = transfer.receipt();
        FailureReason failure = transfer.failure();
        database.update(
                UPDATE,
                transfer.state().word(),
                cargo == null ? null : cargo.size(),
                cargo == null ? null : cargo.sha256(),
                cargo == null ? null : cargo.sealedKey(),
                transfer.reached(),
                transfer.failedTries(),
                transfer.nextAt(),
                failure == null ? null : failure.word(),
                receipt == null ? null : receipt.reference(),
                receipt == null ? null : receipt.at(),
                transfer.endedAt(),
                transfer.id().value());
    }

    DirectTransfer read(ResultSet row) throws SQLException {
        @Nullable String failure = row.getString("failure");
        return new DirectTransfer(
                new TransferId(row.getObject("id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                new Confirmation(
                        row.getString("target"),
                        row.getString("target_name"),
                        row.getString("list_hash"),
                        List.of(json.read(row.getString("kinds"), String[].class)),
                        row.getBoolean("third_party"),
                        Database.instant(row, "confirmed_at")),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                cargo(row),
                row.getLong("reached"),
                row.getInt("failed_tries"),
                Database.instant(row, "next_at"),
                failure == null ? null : FailureReason.valueOf(failure.toUpperCase(Locale.ROOT)),
                receipt(row),
                instantOrNull(row, "ended_at"));
    }

    private static @Nullable Cargo cargo(ResultSet row) throws SQLException {
        @Nullable String sha256 = row.getString("sha256");
        return sha256 == null ? null : new Cargo(row.getLong("size"), sha256, row.getBytes("sealed_key"));
    }

    private static @Nullable Receipt receipt(ResultSet row) throws SQLException {
        @Nullable String reference = row.getString("receipt_reference");
        return reference == null
                ? null
                : new Receipt(
                        reference,
                        Objects.requireNonNullElse(row.getString("sha256"), ""),
                        Database.instant(row, "received_at"));
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : Database.instant(row, column);
    }
}
