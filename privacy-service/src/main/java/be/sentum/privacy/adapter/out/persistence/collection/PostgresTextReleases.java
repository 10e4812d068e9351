package be.sentum.privacy.adapter.out.persistence.collection;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.collection.TextReleases;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.text.Passage;
import be.sentum.privacy.domain.request.text.TextPlace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class PostgresTextReleases implements TextReleases {

    private final Database database;
    private final Json json;

    PostgresTextReleases(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    /** Places in texts, never their words; goes with the item. Who released them is in the audit trail. */
    @DataTable("text_release")
    record TextReleaseRow(
            @NotPersonal UUID itemId,
            @NotPersonal List<Passage> hidden,
            @NotPersonal Instant releasedAt) {}

    /** As it is stored. */
    record Stored(String service, String table, String column, int row, int from, int to) {

        static Stored of(Passage passage) {
            TextPlace place = passage.place();
            return new Stored(
                    place.service().value(), place.table(), place.column(), place.row(), passage.from(), passage.to());
        }

        Passage passage() {
            return new Passage(new TextPlace(new ServiceName(service), table, column, row), from, to);
        }
    }

    @Override
    public void keep(ItemId item, List<Passage> hidden, Instant now) {
        database.update(
                "insert into text_release (item_id, hidden, released_at) values (?, ?::jsonb, ?)"
                        + " on conflict (item_id) do update set hidden = excluded.hidden,"
                        + " released_at = excluded.released_at",
                item.value(),
                json.write(hidden.stream().map(Stored::of).toList()),
                now);
    }

    @Override
    public Optional<List<Passage>> of(ItemId item) {
        return database.one("select hidden from text_release where item_id = ?", row -> row.getString(1), item.value())
                .map(hidden -> Stream.of(json.read(hidden, Stored[].class))
                        .map(Stored::passage)
                        .toList());
    }

    @Override
    public void forget(ItemId item) {
        database.update("delete from text_release where item_id = ?", item.value());
    }
}
