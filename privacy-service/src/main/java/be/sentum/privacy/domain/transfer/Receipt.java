package be.sentum.privacy.domain.transfer;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What the receiver says it has.
 *
 * @param reference under which the receiver finds it
 * @param sha256 hex, of the bytes it took
 * @param at when it had all of them, by its own clock
 */
public record Receipt(String reference, String sha256, Instant at) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:/-]{1,100}");

    /** Whether it is one for these bytes: it is stored and shown, so its reference is plain. */
    public boolean isFor(String sent) {
        return sha256.equalsIgnoreCase(sent) && REFERENCE.matcher(reference).matches();
    }
}
