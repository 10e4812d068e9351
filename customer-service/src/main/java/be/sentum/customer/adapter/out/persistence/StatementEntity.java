package be.sentum.customer.adapter.out.persistence;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.COMMUNICATION;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a person says beside a contested field (REQ-REC-02); never changed. */
@Entity
@Table(name = "customer_statement")
@DataTable(value = "customer_statement", subject = "customer_id = :subject")
class StatementEntity {

    @Id
    @NotPersonal
    UUID id;

    @Personal(category = IDENTIFIER, source = OBSERVED, purposes = "P01", portability = true, onErasure = DELETE)
    UUID customerId;

    @Personal(category = COMMUNICATION, source = PROVIDED, purposes = "P01", portability = true, onErasure = DELETE)
    String about;

    @Personal(category = COMMUNICATION, source = PROVIDED, purposes = "P01", portability = true, onErasure = DELETE)
    String statement;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P01", portability = true, onErasure = DELETE)
    Instant statedAt;
}
