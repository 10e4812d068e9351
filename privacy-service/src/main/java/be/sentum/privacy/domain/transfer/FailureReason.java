package be.sentum.privacy.domain.transfer;

import java.util.Locale;

/** Why an attempt to send failed. */
public enum FailureReason {
    /** The address is refused, or leads to one that is not public. */
    TARGET_NOT_ALLOWED(false),
    /** It answered with a redirect, which is never followed. */
    REDIRECTED(false),
    /** No connection. */
    UNREACHABLE(true),
    /** TLS failed, or the certificate is not for that name. */
    TLS_FAILED(true),
    /** No answer in time. */
    TOO_SLOW(true),
    /** An answer outside 2xx, or one that makes no sense. */
    ANSWERED_OTHERWISE(true),
    /** The receipt is about other bytes. */
    WRONG_RECEIPT(false),
    /** More than may be sent. */
    TOO_LARGE(false),
    /** The package is no longer there. */
    PACKAGE_GONE(false),
    /** Something of ours went wrong. */
    OUR_FAULT(true),
    /** The target was suspended, its registration ended, or the data were erased. */
    STOPPED(false);

    private final boolean worthAnotherTry;

    FailureReason(boolean worthAnotherTry) {
        this.worthAnotherTry = worthAnotherTry;
    }

    public boolean isWorthAnotherTry() {
        return worthAnotherTry;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
