package be.sentum.billing.adapter.out.persistence.solvency;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.Category.OPINION;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.INFERRED;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Withheld.EMPLOYEE;

import be.sentum.billing.domain.solvency.Review;
import be.sentum.billing.domain.solvency.SolvencyCheck;
import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a check said before its inputs were corrected; goes with the check. */
@Entity
@Table(name = "earlier_solvency_decision")
@DataTable(
        value = "earlier_solvency_decision",
        subject = "check_id in (select id from solvency_check where customer_id = :subject)")
class EarlierDecisionEntity {

    @Id
    @NotPersonal
    UUID id;

    @NotPersonal
    UUID checkId;

    @Personal(
            category = Category.INFERRED,
            source = INFERRED,
            purposes = "P06",
            portability = false,
            onErasure = DELETE)
    int score;

    @Personal(
            category = Category.INFERRED,
            source = INFERRED,
            purposes = "P06",
            portability = false,
            onErasure = DELETE)
    String outcome;

    @Personal(
            category = ADMIN,
            source = OBSERVED,
            purposes = "P06",
            access = false,
            withheld = EMPLOYEE,
            portability = false,
            onErasure = DELETE)
    @Nullable
    String reviewer;

    /** One a line. */
    @Personal(category = OPINION, source = INFERRED, purposes = "P06", portability = false, onErasure = DELETE)
    @Nullable
    String reviewReasons;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    Instant decidedAt;

    @Personal(category = ADMIN, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    Instant correctedAt;

    /** Names of the corrected fields, one a line. */
    @Personal(category = ADMIN, source = OBSERVED, purposes = "P06", portability = false, onErasure = DELETE)
    String correctedFields;

    static EarlierDecisionEntity of(UUID id, SolvencyCheck before, SolvencyCheck after, List<String> because) {
        var row = new EarlierDecisionEntity();
        row.id = id;
        row.checkId = before.id().value();
        row.score = before.assessment().score();
        row.outcome = before.verdict().code();
        row.reviewer = before.review().map(Review::reviewer).orElse(null);
        row.reviewReasons = before.review()
                .map(review -> String.join("\n", review.reasons()))
                .orElse(null);
        row.decidedAt = before.decidedAt();
        row.correctedAt = after.assessedAt();
        row.correctedFields = String.join("\n", because);
        return row;
    }
}
