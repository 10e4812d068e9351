package be.sentum.consent.domain.device;

import be.sentum.consent.domain.act.Act;
import be.sentum.consent.domain.act.Choice;
import be.sentum.consent.domain.decision.Decision;
import be.sentum.consent.domain.purpose.Purpose;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device on which a person has logged in: device and account may have chosen differently (REQ-CON-10).
 *
 * @param cookies whether the purpose stores something on the device: then only an act on that device can allow it
 */
public record LinkedDevice(Purpose purpose, boolean cookies) {

    /**
     * What counts on this device for this account. The most restrictive wins: a no on either side is a no. Where one
     * side has never chosen, the other decides, but an account never allows cookies on a device that did not.
     *
     * @param onDevice the last choice on the device
     * @param onAccount the last choice of the account, on any device
     */
    public Decision effective(@Nullable Choice onDevice, @Nullable Choice onAccount, Instant now) {
        Decision device = Decision.of(purpose, onDevice, now);
        Decision account = Decision.of(purpose, onAccount, now);
        if (said(onDevice) && !device.allowed()) {
            return device;
        }
        if (said(onAccount) && !account.allowed()) {
            return account;
        }
        if (cookies) {
            return device;
        }
        return said(onDevice) ? device : account;
    }

    private static boolean said(@Nullable Choice choice) {
        return choice != null && choice.act() != Act.EXPIRED && choice.act() != Act.OUTGROWN;
    }
}
