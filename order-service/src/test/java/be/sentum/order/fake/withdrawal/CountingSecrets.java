package be.sentum.order.fake.withdrawal;

import be.sentum.order.application.port.out.withdrawal.Secrets;

/** Secrets that everybody could guess. */
public final class CountingSecrets implements Secrets {

    private int count;

    @Override
    public String next() {
        return "secret-" + ++count;
    }

    @Override
    public String hash(String secret) {
        return "hash of " + secret;
    }
}
