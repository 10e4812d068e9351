package be.sentum.personaldata;

import be.sentum.personaldata.inventory.RetentionRule;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Limits of a service's part in the rights of a person. */
@ConfigMapping(prefix = "sentum.privacy")
public interface PersonalDataConfig {

    /** How long a use case waits for a person's card that may still be on its way. */
    @WithDefault("2s")
    Duration cardWait();

    /** How often it looks meanwhile. */
    @WithDefault("20ms")
    Duration cardPoll();

    /** Plain bytes of one fragment; sealed and in Base64 it is a third larger, and must fit the broker's message. */
    @WithDefault("262144")
    int fragmentBytes();

    /** Rows that one fetch of an export brings into memory. */
    @WithDefault("200")
    int fetchRows();

    /** How long one collection, erasure or verification may take. */
    @WithDefault("10m")
    Duration timeout();

    /**
     * Whether this service holds a copy of decisions. Fixed at build time; goes with {@code db/permissions} in
     * {@code quarkus.flyway.locations}.
     */
    @WithDefault("false")
    boolean permissionCopy();

    /** The purposes this service acts on: the copy holds decisions about no other. */
    Optional<Set<String>> permissionPurposes();

    /** How old the copy may be; older, every answer is denied (REQ-CON-05). */
    @WithDefault("60s")
    Duration permissionMaxAge();

    Sweep sweep();

    /** Reading for the ids of erased persons what no index covers. */
    interface Sweep {

        /** How often one looks whether somebody was erased since. Read by the scheduler. */
        @WithDefault("60s")
        String every();

        /** Persons of one reading. */
        @WithDefault("200")
        int batchPersons();
    }

    Retention retention();

    /** The nightly purge. */
    interface Retention {

        /** When it runs (Europe/Brussels); {@code off} switches it off. Read by the scheduler. */
        @WithDefault("0 30 3 * * ?")
        String cron();

        /** How often overdue rows are counted for the metric. Read by the scheduler. */
        @WithDefault("6h")
        String watchEvery();

        /** Rows deleted in one transaction. */
        @WithDefault("1000")
        int batchRows();

        /** Periods that differ from the schedule's own: {@code sentum.privacy.retention.period.ret-06=P120D}. */
        Map<RetentionRule, Period> period();
    }
}
