package be.sentum.privacy.adapter.out.persistence.register;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.request.answer.Roster;
import be.sentum.privacy.domain.request.answer.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class PostgresInventories implements Inventories {

    private final Database database;
    private final Json json;

    PostgresInventories(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void keep(Inventory inventory) {
        database.update(
                "insert into inventory_copy (service, digest, fields) values (?, ?, ?::jsonb)"
                        + " on conflict (service) do update set digest = excluded.digest, fields = excluded.fields",
                inventory.service().value(),
                inventory.digest(),
                json.write(inventory.fields()));
    }

    @Override
    public void forget(ServiceName service) {
        database.update("delete from inventory_copy where service = ?", service.value());
    }

    @Override
    public List<Inventory> all() {
        return database.query(
                "select service, digest, fields from inventory_copy order by service",
                row -> new Inventory(
                        new ServiceName(row.getString(1)),
                        row.getString(2),
                        List.of(json.read(row.getString(3), Inventory.Field[].class))));
    }

    /** Without what they hold: it is asked at each answer of each service. */
    @Override
    public Roster roster() {
        return new Roster(Set.copyOf(
                database.query("select service from inventory_copy", row -> new ServiceName(row.getString(1)))));
    }
}
