package be.sentum.customer.domain.account;

import java.time.Duration;
import java.time.Period;

/**
 * How long things last (RET-05, requirements catalogue, section 15).
 *
 * @param inactivity without any activity for this long, the person is told that the account will be closed
 * @param notice from that letter to the closing
 * @param kept from the closing, whoever asked for it, to the deletion
 * @param linkLife how long a code to link an account can be used
 * @param linkTries wrong codes after which it cannot be used any more
 * @param linkRequests codes that one log-in may ask for in {@link #linkWindow}
 * @param linkLetters codes that are sent to one customer in {@link #linkWindow}, whoever asks
 * @param linkWindow what the two limits count in
 */
public record AccountRules(
        Period inactivity,
        Period notice,
        Period kept,
        Duration linkLife,
        int linkTries,
        int linkRequests,
        int linkLetters,
        Duration linkWindow) {}
