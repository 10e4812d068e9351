package be.sentum.privacy.adapter.out.persistence.audit;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.audit.AuditBlocks;
import be.sentum.privacy.domain.audit.AuditBlock;
import be.sentum.privacy.domain.audit.AuditBlock.Head;
import be.sentum.privacy.domain.audit.AuditBlock.Seal;
import be.sentum.privacy.domain.audit.AuditEntry;
import be.sentum.privacy.domain.audit.AuditEntry.AuditRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresAuditBlocks implements AuditBlocks {

    private static final String HEAD = """
            select b.number, b.hash, (select max(seq) from audit_seal) as seq
              from audit_block b order by b.number desc limit 1""";

    private static final String PENDING = """
            select e.* from audit_pending p join audit_entry e on e.id = p.entry_id order by e.at, e.id limit ?""";

    private static final String LOST = """
            select count(*) from audit_entry e
             where not exists (select from audit_seal s where s.entry_id = e.id)
               and not exists (select from audit_pending p where p.entry_id = e.id)""";

    private static final String AFTER = """
            select s.seq, s.block, e.* from audit_seal s join audit_entry e on e.id = s.entry_id
             where s.seq > ? order by s.seq limit ?""";

    private final Database database;

    PostgresAuditBlocks(Database database) {
        this.database = database;
    }

    @Override
    public void lock() {
        database.query("select 1 from pg_advisory_xact_lock(hashtextextended('audit_block', 23))", row -> 1);
    }

    @Override
    public Head head() {
        return database.one(HEAD, row -> new Head(row.getLong("number"), row.getLong("seq"), row.getString("hash")))
                .orElse(Head.NONE);
    }

    @Override
    public List<AuditEntry> pending(int limit) {
        return database.query(PENDING, PostgresAuditBlocks::entry, limit);
    }

    @Override
    public long lost() {
        return database.one(LOST, row -> row.getLong(1)).orElse(0L);
    }

    @Override
    public void add(AuditBlock block) {
        database.update(
                "insert into audit_block (number, sealed_at, previous_hash, hash) values (?, ?, ?, ?)",
                block.number(),
                block.sealedAt(),
                block.previousHash(),
                block.hash());
        for (Seal seal : block.seals()) {
            database.update(
                    "insert into audit_seal (seq, block, entry_id, entry_hash, retained_until) values (?, ?, ?, ?, ?)",
                    seal.seq(),
                    block.number(),
                    seal.entry(),
                    seal.entryHash(),
                    seal.retainedUntil());
            database.update("delete from audit_pending where entry_id = ?", seal.entry());
        }
    }

    @Override
    public Optional<AuditBlock> find(long number) {
        return database.one(
                "select * from audit_block where number = ?",
                row -> new AuditBlock(
                        number,
                        Database.instant(row, "sealed_at"),
                        row.getString("previous_hash"),
                        seals(number),
                        row.getString("hash")),
                number);
    }

    @Override
    public Map<UUID, AuditEntry> entriesOf(AuditBlock block) {
        return database
                .query(
                        "select e.* from audit_seal s join audit_entry e on e.id = s.entry_id where s.block = ?",
                        PostgresAuditBlocks::entry,
                        block.number())
                .stream()
                .collect(Collectors.toMap(AuditEntry::id, Function.identity()));
    }

    @Override
    public List<SealedEntry> after(long seq, int limit) {
        return database.query(
                AFTER, row -> new SealedEntry(row.getLong("seq"), row.getLong("block"), entry(row)), seq, limit);
    }

    private List<Seal> seals(long block) {
        return database.query(
                "select * from audit_seal where block = ? order by seq",
                row -> new Seal(
                        row.getLong("seq"),
                        row.getObject("entry_id", UUID.class),
                        row.getString("entry_hash"),
                        row.getObject("retained_until", LocalDate.class)),
                block);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                Database.instant(row, "at"),
                new AuditRecord(
                        row.getString("actor_role"),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("request_id", UUID.class),
                        row.getString("reason")),
                row.getObject("retained_until", LocalDate.class),
                row.getString("hash"));
    }
}
