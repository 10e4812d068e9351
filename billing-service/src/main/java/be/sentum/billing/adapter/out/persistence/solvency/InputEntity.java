package be.sentum.billing.adapter.out.persistence.solvency;

import static be.sentum.personaldata.inventory.Category.FINANCIAL;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.INFERRED;
import static be.sentum.personaldata.inventory.Source.OBSERVED;

import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** One thing a check looked at, and what it added to the score. */
@Entity
@Table(name = "solvency_input")
@DataTable(
        value = "solvency_input",
        subject = "check_id in (select id from solvency_check where customer_id = :subject)")
class InputEntity {

    @Id
    @NotPersonal
    UUID id;

    @NotPersonal
    UUID checkId;

    /** Its place on the card. */
    @NotPersonal
    int position;

    @Personal(category = FINANCIAL, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    String name;

    @Personal(category = FINANCIAL, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    BigDecimal value;

    @Personal(category = FINANCIAL, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    String source;

    @Personal(category = FINANCIAL, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    Instant asOf;

    @Personal(
            category = Category.INFERRED,
            source = INFERRED,
            purposes = "P06",
            portability = false,
            onErasure = DELETE)
    int points;
}
