package be.sentum.consent.domain.form;

import be.sentum.consent.domain.purpose.PurposeCode;
import java.util.List;

/**
 * A screen with one switch a purpose, all of them off (REQ-CON-02, 03).
 *
 * @param id such as {@code account}
 * @param acceptAll whether one click allows everything: only where one click refuses everything too
 */
public record ConsentForm(String id, List<PurposeCode> toggles, boolean acceptAll, boolean refuseAll) {

    public ConsentForm {
        toggles = List.copyOf(toggles);
        if (acceptAll && !refuseAll) {
            throw new IllegalArgumentException("REQ-CON-03: a screen that accepts all also refuses all");
        }
    }

    /** Whether one click here may have allowed this purpose among others. */
    public boolean acceptsAllOf(PurposeCode purpose) {
        return acceptAll && toggles.contains(purpose);
    }
}
