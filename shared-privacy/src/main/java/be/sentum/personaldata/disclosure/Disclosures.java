package be.sentum.personaldata.disclosure;

/**
 * The only way in which something about a person leaves to a third party (REQ-LB-06, REQ-NTF-01, REQ-XFR-01). Judged by
 * this service's own copy of the register: no network call.
 */
public interface Disclosures {

    /**
     * Enters a disclosure in the log, in the caller's transaction; what it names may be sent only when the answer is
     * {@link Verdict#ALLOWED} and that transaction committed. A refusal enters nothing. Twice the same id is one entry.
     *
     * @throws IllegalStateException outside a transaction
     */
    Verdict tell(Disclosure disclosure);

    /** Whether that recipient may get data for that purpose today. Enters nothing. */
    Verdict mayReceive(String recipient, String purpose);
}
