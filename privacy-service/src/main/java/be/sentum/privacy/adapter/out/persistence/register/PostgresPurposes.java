package be.sentum.privacy.adapter.out.persistence.register;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.register.Purposes;
import be.sentum.privacy.domain.register.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PostgresPurposes implements Purposes {

    private final Database database;
    private final Json json;

    PostgresPurposes(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void keep(Purpose purpose) {
        database.update(
                "insert into purpose_copy (code, purpose) values (?, ?::jsonb)"
                        + " on conflict (code) do update set purpose = excluded.purpose",
                purpose.code(),
                json.write(purpose));
    }

    @Override
    public void forget(String code) {
        database.update("delete from purpose_copy where code = ?", code);
    }

    @Override
    public List<Purpose> all() {
        return database.query(
                "select purpose from purpose_copy order by code", row -> json.read(row.getString(1), Purpose.class));
    }
}
