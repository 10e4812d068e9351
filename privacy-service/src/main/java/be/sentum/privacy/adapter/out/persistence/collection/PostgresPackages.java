package be.sentum.privacy.adapter.out.persistence.collection;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.collection.Packages;
import be.sentum.privacy.domain.request.ItemId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresPackages implements Packages {

    private final Database database;

    PostgresPackages(Database database) {
        this.database = database;
    }

    @Override
    public OutputStream write(ItemId item) {
        return new PieceWriter((number, bytes) -> database.update(
                "insert into package_piece (item_id, number, bytes) values (?, ?, ?)", item.value(), number, bytes));
    }

    @Override
    public void finish(StoredPackage stored) {
        database.update(
                "insert into access_package (item_id, sealed_key, sha256, size, created_at, downloadable_until,"
                        + " kept_until) values (?, ?, ?, ?, ?, ?, ?)",
                stored.item().value(),
                stored.sealedKey(),
                stored.sha256(),
                stored.size(),
                stored.createdAt(),
                stored.downloadableUntil(),
                stored.keptUntil());
    }

    @Override
    public Optional<StoredPackage> find(ItemId item) {
        return database.one(
                "select * from access_package where item_id = ?",
                row -> new StoredPackage(
                        item,
                        row.getBytes("sealed_key"),
                        row.getString("sha256"),
                        row.getLong("size"),
                        Database.instant(row, "created_at"),
                        Database.instant(row, "downloadable_until"),
                        row.getObject("kept_until", LocalDate.class)),
                item.value());
    }

    @Override
    public InputStream read(ItemId item) {
        return new PieceReader(number -> database.one(
                "select bytes from package_piece where item_id = ? and number = ?",
                row -> row.getBytes(1),
                item.value(),
                number));
    }

    @Override
    public void noteDownload(ItemId item, Instant at, LocalDate keptUntil) {
        database.update(
                "insert into package_download (item_id, downloaded_at) values (?, ?) on conflict do nothing",
                item.value(),
                at);
        database.update(
                "update access_package set kept_until = least(kept_until, ?) where item_id = ?",
                keptUntil,
                item.value());
    }

    @Override
    public List<ItemId> keptUntilBefore(LocalDate day, int limit) {
        return database.query(
                "select item_id from access_package where not emptied and kept_until < ? limit ?",
                row -> new ItemId(row.getObject(1, UUID.class)),
                day,
                limit);
    }

    @Override
    public void empty(ItemId item) {
        database.update("delete from package_piece where item_id = ?", item.value());
        database.update(
                "update access_package set sealed_key = ''::bytea, emptied = true where item_id = ?", item.value());
    }
}
