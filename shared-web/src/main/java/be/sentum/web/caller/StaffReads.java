package be.sentum.web.caller;

import be.sentum.web.problem.ProblemException;
import java.util.List;
import java.util.UUID;

/** Staff reading personal data state why, and the read is kept for the person (REQ-GEN-02, REQ-ACC-04). */
public interface StaffReads {

    /**
     * Checks the header {@code X-Purpose} of the present request and logs the read in {@code access_log}. Does nothing
     * for a customer reading oneself.
     *
     * <p>Refuses: no header ({@code purpose_required}, 400), a code that is not P01 to P17 ({@code unknown_purpose},
     * 422), a purpose the caller's role may not use ({@code forbidden_purpose}, 403);
     * a person restricted for that purpose (Art. 18) without {@code X-Restriction-Exception}
     * ({@code processing_restricted}, 409), or with an unknown code or no {@code X-Restriction-Reason} (422). The
     * exception and its reason are logged with the read (REQ-RES-02).
     *
     * @param subjectId whose data are read
     * @param what the kind of resource: customer, order, invoice; kept as a code, with a label in every language in
     *     shared-privacy (REQ-ACC-07)
     */
    void record(UUID subjectId, String what);

    /** Only checks the header: for searches, before it is known whom they find. */
    String requirePurpose();

    /**
     * The refusal ({@code forbidden_purpose}, 403) of a purpose that the caller's role may use, but not for what is asked;
     * kept with the other refused reads.
     *
     * @param fields the fields that are not held for it, answered as {@code errors}; none when nothing is
     */
    ProblemException forbidden(List<String> fields);
}
