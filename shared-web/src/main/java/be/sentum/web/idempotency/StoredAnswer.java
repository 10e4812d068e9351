package be.sentum.web.idempotency;

import java.util.Arrays;

/**
 * An answer as it lies in the table.
 *
 * @param bodyHash of the request that it answered
 * @param headers JSON object of text to text
 * @param body JSON, empty when the answer had no body
 */
record StoredAnswer(byte[] bodyHash, int status, String headers, String body) {

    boolean answers(byte[] hash) {
        return Arrays.equals(bodyHash, hash);
    }
}
