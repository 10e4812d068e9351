package be.sentum.privacy.adapter.out.persistence.processing;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.processing.ProcessingRecords;
import be.sentum.privacy.domain.processing.ProcessingRecord;
import be.sentum.privacy.domain.processing.RecordVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

@ApplicationScoped
class PostgresProcessingRecords implements ProcessingRecords {

    private final Database database;
    private final Json json;

    PostgresProcessingRecords(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Optional<RecordVersion> newest() {
        return database.one("select * from processing_record order by version desc limit 1", this::read);
    }

    @Override
    public Optional<RecordVersion> find(int version) {
        return database.one("select * from processing_record where version = ?", this::read, version);
    }

    @Override
    public void lock() {
        database.query("select 1 from pg_advisory_xact_lock(hashtextextended('processing_record', 23))", row -> 1);
    }

    @Override
    public void add(RecordVersion version) {
        database.update(
                "insert into processing_record (version, since, record) values (?, ?, ?::jsonb)",
                version.version(),
                version.since(),
                json.write(version.record()));
    }

    private RecordVersion read(ResultSet row) throws SQLException {
        return new RecordVersion(
                row.getInt("version"),
                Database.instant(row, "since"),
                json.read(row.getString("record"), ProcessingRecord.class));
    }
}
