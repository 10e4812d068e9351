package be.sentum.privacy.adapter.out.persistence.transfer;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.transfer.DirectTransfers;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.TransferId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresDirectTransfers implements DirectTransfers {

    private static final String CLAIM = """
            update direct_transfer set lease_token = ?, leased_until = ?
             where id = (select id from direct_transfer
                          where ended_at is null and next_at <= ? and leased_until <= ?
                          order by next_at limit 1 for update skip locked)
            returning id""";

    private final Database database;
    private final TransferRows rows;
    private final Cargos cargos;

    PostgresDirectTransfers(Database database, TransferRows rows, Cargos cargos) {
        this.database = database;
        this.rows = rows;
        this.cargos = cargos;
    }

    @Override
    public void add(DirectTransfer transfer) {
        rows.insert(transfer);
    }

    @Override
    public void save(DirectTransfer transfer) {
        rows.update(transfer);
    }

    @Override
    public Optional<DirectTransfer> lock(Lease lease) {
        return database.one(
                "select * from direct_transfer where id = ? and lease_token = ? for update",
                rows::read,
                lease.id().value(),
                lease.token());
    }

    @Override
    public Optional<DirectTransfer> standing(ItemId item, String target) {
        return database.one(
                "select * from direct_transfer where item_id = ? and target = ? and state <> 'transfer_failed'",
                rows::read,
                item.value(),
                target);
    }

    @Override
    public List<DirectTransfer> of(RequestId request) {
        return database.query(
                "select * from direct_transfer where request_id = ? order by confirmed_at desc, id desc",
                rows::read,
                request.value());
    }

    @Override
    public Optional<Lease> claim(UUID token, Instant now, Instant until) {
        return database.one(
                CLAIM, row -> new Lease(new TransferId(row.getObject(1, UUID.class)), token), token, until, now, now);
    }

    @Override
    public boolean hold(Lease lease, Instant until) {
        return database.update(
                        "update direct_transfer set leased_until = ? where id = ? and lease_token = ?",
                        until,
                        lease.id().value(),
                        lease.token())
                == 1;
    }

    @Override
    public void release(Lease lease) {
        database.update(
                "update direct_transfer set leased_until = '-infinity', lease_token = null"
                        + " where id = ? and lease_token = ?",
                lease.id().value(),
                lease.token());
    }

    @Override
    public OutputStream cargo(TransferId id) {
        return cargos.write(id);
    }

    @Override
    public byte[] cargo(TransferId id, long offset, int length) {
        return cargos.read(id, offset, length);
    }

    @Override
    public void dropCargo(TransferId id) {
        cargos.delete(id);
    }
}
