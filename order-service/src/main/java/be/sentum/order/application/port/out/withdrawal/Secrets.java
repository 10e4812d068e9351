package be.sentum.order.application.port.out.withdrawal;

/** Secrets that nobody guesses, and hashes that lead nobody back to them. */
public interface Secrets {

    String next();

    String hash(String secret);
}
