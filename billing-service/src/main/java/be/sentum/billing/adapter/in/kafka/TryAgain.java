package be.sentum.billing.adapter.in.kafka;

/**
 * The event cannot be handled yet: its transaction is undone and the inbox tries again. Says a code and nothing about
 * the person.
 */
final class TryAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TryAgain(String code) {
        super(code);
    }
}
