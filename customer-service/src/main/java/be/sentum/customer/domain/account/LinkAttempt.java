package be.sentum.customer.domain.account;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.Login;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A log-in that asked to be tied to a customer. One that named nobody has an attempt as well: it goes on the same way,
 * and no code is right.
 *
 * @param customer whom the code was sent to; absent when there is no such customer to be had
 * @param codeHash keyed hash of the code
 * @param tries wrong codes so far
 * @param asked codes asked for since {@link #windowFrom}
 */
public record LinkAttempt(
        Login login,
        @Nullable CustomerId customer,
        byte[] codeHash,
        int tries,
        Instant sentAt,
        Instant expiresAt,
        int asked,
        Instant windowFrom) {

    /** What a code does to the attempt. */
    public enum Verdict {
        RIGHT,
        WRONG,
        EXPIRED,
        TRIES_EXHAUSTED
    }

    public Verdict judge(byte[] hash, int maxTries, Instant now) {
        if (tries >= maxTries) {
            return Verdict.TRIES_EXHAUSTED;
        }
        if (!now.isBefore(expiresAt)) {
            return Verdict.EXPIRED;
        }
        // Both are compared, whoever asked: how long it takes says nothing.
        boolean equal = MessageDigest.isEqual(codeHash, hash);
        return equal && customer != null ? Verdict.RIGHT : Verdict.WRONG;
    }

    public LinkAttempt afterWrongCode() {
        return new LinkAttempt(login, customer, codeHash, tries + 1, sentAt, expiresAt, asked, windowFrom);
    }

    /** Neither log-in nor customer. */
    @Override
    public String toString() {
        return "LinkAttempt[tries=" + tries + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkAttempt that && login.equals(that.login);
    }

    @Override
    public int hashCode() {
        return login.hashCode();
    }
}
