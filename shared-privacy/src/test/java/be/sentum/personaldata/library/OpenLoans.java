package be.sentum.personaldata.library;

import be.sentum.events.privacy.erasure.Blocker;
import be.sentum.personaldata.rights.ErasureRules;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Loans without a stamp are still out; an erasure notes on them that it came. */
@Singleton
class OpenLoans implements ErasureRules {

    private static final String OUT =
            "subject_id = ? and not exists (select from loan_stamp s where s.loan_id = loan.id)";

    private final Rows rows;

    OpenLoans(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Blocker> blockers(UUID subjectId) {
        try {
            int open = Integer.parseInt(rows.select("select count(*) from loan where " + OUT, subjectId)
                    .getFirst());
            return open == 0 ? List.of() : List.of(new Blocker("open_loan", open));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void beforeErasure(UUID subjectId) {
        try {
            rows.run("update loan set title = title || ' (called back)' where " + OUT, subjectId);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
