package be.sentum.customer.adapter.out.persistence.history;

import be.sentum.customer.config.HistorySettings;
import be.sentum.personaldata.hash.KeyedHashes;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Keyed hash of a value together with whose it is and in which field: without the key nobody can try values, and two
 * persons with the same value have different hashes. A hash names its key, so that the key can be changed: nothing here
 * compares with old hashes, whoever has to does it with the key they name. A weak key stops the service at its start.
 */
@Singleton
@Startup
class ValueHash {

    private final KeyedHashes hashes;

    ValueHash(HistorySettings settings) {
        this.hashes = KeyedHashes.under(settings.key(), List.of(), "SENTUM_CUSTOMER_HISTORY_KEY");
    }

    /** The id of the key, a dot, and 64 hexadecimal digits; the same for the same value, person, field and key. */
    String of(UUID customer, String field, String value) {
        return hashes.of(customer + "\n" + field + "\n" + value);
    }
}
