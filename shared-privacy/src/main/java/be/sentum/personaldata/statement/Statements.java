package be.sentum.personaldata.statement;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the persons whose data are held here contest (REQ-REC-02). Whoever shows a record shows this beside it. */
public interface Statements {

    /** Beside what of a person, in these tables, a statement stands; the oldest first. */
    List<Statement> beside(UUID subjectId, Set<String> tables);
}
