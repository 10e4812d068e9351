package be.sentum.consent.application.port.in.upkeep;

import be.sentum.consent.domain.SubjectId;
import java.util.List;

/**
 * After a rotation of the suppression list's key: what is kept of persons we know goes over to the present key. Of who
 * was erased nobody knows the address, so their hashes stay under the key they name, which is still configured. Any
 * number of replicas may do it at once.
 */
public interface RenewSeals {

    /** Persons whose hashes are under another key, some of them when there are many. */
    List<SubjectId> due();

    /** Renews one person's, in one transaction. */
    void renew(SubjectId subject);
}
