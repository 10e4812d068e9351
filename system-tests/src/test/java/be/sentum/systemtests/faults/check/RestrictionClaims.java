package be.sentum.systemtests.faults.check;

import be.sentum.systemtests.faults.work.Officer;
import be.sentum.systemtests.faults.work.Restricting;
import be.sentum.systemtests.stack.ServiceName;
import java.util.UUID;
import java.util.function.Consumer;

/** Whether all services restrict at the moment at which a restriction is shown as effective; and none as lifted. */
final class RestrictionClaims {

    private final Databases databases;
    private final Officer officer;
    private final Consumer<String> lies;
    private final Runnable seen;

    RestrictionClaims(Databases databases, Officer officer, Consumer<String> lies, Runnable seen) {
        this.databases = databases;
        this.officer = officer;
        this.lies = lies;
        this.seen = seen;
    }

    /** Whether it was shown as what it stays. */
    boolean look(Restricting work) {
        String status = status(work);
        boolean stands = status.equals("effective");
        boolean over = status.equals("lifted");
        if (stands || over) {
            long services = restricting(work.person().id());
            // It may have been on its way to the next state: only what is still shown afterwards counts.
            if (status(work).equals(status)) {
                seen.run();
                if (services != (stands ? ServiceName.values().length : 0)) {
                    lies.accept("%s is shown as %s, and %d services restrict"
                            .formatted(work.imposed().get(), status, services));
                }
            }
        }
        return over || stands && !work.lifted();
    }

    private String status(Restricting work) {
        String path = work.imposed().get();
        return path.isEmpty()
                ? ""
                : officer.glimpse(path).map(Restricting::status).orElse("");
    }

    private long restricting(UUID subject) {
        long services = 0;
        for (ServiceName service : ServiceName.values()) {
            services += databases.count(
                    service,
                    "select count(distinct restriction_id) from subject_restriction where subject_id = ?",
                    subject);
        }
        return services;
    }
}
