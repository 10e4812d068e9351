package be.sentum.privacy.adapter.out.persistence.request;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.request.Contents;
import be.sentum.privacy.domain.request.ItemId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresContents implements Contents {

    private final Database database;

    PostgresContents(Database database) {
        this.database = database;
    }

    /** Tells the person nothing; goes with them. */
    @DataTable(
            value = "item_content",
            subject = "item_id in (select i.id from request_item i"
                    + " join privacy_request r on r.id = i.request_id where r.subject_id = :subject)")
    record ItemContentRow(
            @NotPersonal UUID itemId,

            @Personal(
                    category = ADMIN,
                    source = OBSERVED,
                    purposes = "P13",
                    access = false,
                    portability = false,
                    onErasure = DELETE,
                    underRestriction = CONTINUES)
            String fingerprint) {}

    @Override
    public void keep(ItemId item, String fingerprint) {
        database.update(
                "insert into item_content (item_id, fingerprint) values (?, ?)"
                        + " on conflict (item_id) do update set fingerprint = excluded.fingerprint",
                item.value(),
                fingerprint);
    }

    @Override
    public Optional<String> of(ItemId item) {
        return database.one(
                "select fingerprint from item_content where item_id = ?", row -> row.getString(1), item.value());
    }
}
