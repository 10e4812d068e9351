package be.sentum.privacy.adapter.out.persistence.collection;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.collection.PackageLinks;
import be.sentum.privacy.domain.request.ItemId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresPackageLinks implements PackageLinks {

    private final Database database;

    PostgresPackageLinks(Database database) {
        this.database = database;
    }

    @Override
    public void add(Link link, Instant now) {
        database.update(
                "insert into package_link (token_hash, item_id, bound, created_at) values (?, ?, ?, ?)",
                link.tokenHash(),
                link.item().value(),
                link.bound(),
                now);
    }

    @Override
    public Optional<Link> find(String tokenHash) {
        return database.one(
                "select item_id, bound from package_link where token_hash = ?",
                row -> new Link(tokenHash, new ItemId(row.getObject(1, UUID.class)), row.getBoolean(2)),
                tokenHash);
    }

    @Override
    public boolean use(String tokenHash, Instant now) {
        return database.one(
                        "update package_link set used_at = ? where token_hash = ? and used_at is null returning 1",
                        row -> row.getInt(1),
                        now,
                        tokenHash)
                .isPresent();
    }
}
