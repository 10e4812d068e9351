package be.sentum.systemtests.faults.check;

import be.sentum.systemtests.stack.ServiceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What each service restricts is what the register says. */
public final class Standing {

    private static final String REGISTERED =
            "select distinct id from restriction where state in ('ordered', 'effective') and subject_id = ?";
    private static final String APPLIED =
            "select distinct restriction_id from subject_restriction where subject_id = ?";

    private final Databases databases;

    public Standing(Databases databases) {
        this.databases = databases;
    }

    /** Restrictions of that person by which a service differs from the register; empty when none does. */
    public List<String> wrong(UUID subject) {
        Set<UUID> registered = ids(ServiceName.PRIVACY, REGISTERED, subject);
        List<String> wrong = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            Set<UUID> applied = ids(service, APPLIED, subject);
            if (!applied.equals(registered)) {
                wrong.add(
                        "%s restricts %s of %s, the register says %s".formatted(service, applied, subject, registered));
            }
        }
        return wrong;
    }

    private Set<UUID> ids(ServiceName service, String sql, UUID subject) {
        return new TreeSet<>(databases.list(service, sql, row -> row.getObject(1, UUID.class), subject));
    }
}
