package be.sentum.privacy.adapter.out.persistence.register;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.domain.register.Mechanism;
import be.sentum.privacy.domain.register.Transfer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The transfers of each recipient. */
@ApplicationScoped
class TransferRows {

    private final Database database;

    TransferRows(Database database) {
        this.database = database;
    }

    void replace(String recipient, List<Transfer> transfers) {
        database.update("delete from recipient_transfer where recipient = ?", recipient);
        for (Transfer transfer : transfers) {
            database.update(
                    "insert into recipient_transfer (recipient, country, mechanism, evidence_ref, tia_ref, valid_from,"
                            + " valid_to) values (?, ?, ?, ?, ?, ?, ?)",
                    recipient,
                    transfer.country(),
                    transfer.mechanism().code(),
                    transfer.evidenceRef(),
                    transfer.tiaRef(),
                    transfer.validFrom(),
                    transfer.validTo());
        }
    }

    List<Transfer> of(String recipient) {
        return database.query(
                "select * from recipient_transfer where recipient = ? order by country, mechanism",
                row -> new Transfer(
                        row.getString("country"),
                        Mechanism.of(row.getString("mechanism")).orElseThrow(),
                        row.getString("evidence_ref"),
                        row.getString("tia_ref"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                recipient);
    }
}
