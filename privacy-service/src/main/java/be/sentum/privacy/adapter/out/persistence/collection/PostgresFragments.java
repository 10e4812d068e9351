package be.sentum.privacy.adapter.out.persistence.collection;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PostgresFragments implements Fragments {

    private final Database database;

    PostgresFragments(Database database) {
        this.database = database;
    }

    @Override
    public void keep(ItemId item, ServiceName service, int number, byte[] sealed) {
        database.update(
                "insert into sealed_fragment (item_id, service, number, sealed) values (?, ?, ?, ?)"
                        + " on conflict (item_id, service, number) do update set sealed = excluded.sealed",
                item.value(),
                service.value(),
                number,
                sealed);
    }

    @Override
    public int count(ItemId item, ServiceName service) {
        return database.one(
                        "select count(*) from sealed_fragment where item_id = ? and service = ?",
                        row -> row.getInt(1),
                        item.value(),
                        service.value())
                .orElse(0);
    }

    @Override
    public void forEach(ItemId item, ServiceName service, int from, int upTo, FragmentReader reader) {
        for (int number = from; number <= upTo; number++) {
            int wanted = number;
            database.one(
                            "select sealed from sealed_fragment where item_id = ? and service = ? and number = ?",
                            row -> row.getBytes(1),
                            item.value(),
                            service.value(),
                            number)
                    .ifPresent(part -> reader.part(wanted, part));
        }
    }

    @Override
    public void keep(ItemId item, Whole whole) {
        database.update(
                "insert into collected_answer (item_id, service, empty, fragments, rows, sha256)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (item_id, service) do update set"
                        + " empty = excluded.empty, fragments = excluded.fragments, rows = excluded.rows,"
                        + " sha256 = excluded.sha256",
                item.value(),
                whole.service().value(),
                whole.empty(),
                whole.fragments(),
                whole.rows(),
                whole.sha256());
    }

    @Override
    public List<Whole> wholes(ItemId item) {
        return database.query(
                "select service, empty, fragments, rows, sha256 from collected_answer where item_id = ?"
                        + " order by service",
                row -> new Whole(
                        new ServiceName(row.getString(1)),
                        row.getBoolean(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5)),
                item.value());
    }

    @Override
    public void deleteAll(ItemId item) {
        database.update("delete from sealed_fragment where item_id = ?", item.value());
        database.update("delete from collected_answer where item_id = ?", item.value());
    }
}
