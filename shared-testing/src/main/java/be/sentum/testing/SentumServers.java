package be.sentum.testing;

import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The servers of this JVM. {@code -Dsentum.infra=embedded} (the default) runs real servers from Maven artifacts,
 * {@code containers} the same on Testcontainers; the tests are the same.
 *
 * @param database an empty database whose user is no superuser
 * @param bootstrapServers Kafka, {@code host:port}; topics are not created automatically
 * @param issuer the token issuer's URL, for {@code quarkus.oidc.auth-server-url}
 * @param signingKey the issuer's private key, PKCS #8 in Base64
 * @param smtpPort where the mail server of {@link Mailbox} takes mail, on 127.0.0.1
 * @param imapPort where it shows it
 */
public record SentumServers(
        Database database,
        String bootstrapServers,
        String issuer,
        String signingKey,
        String smtpPort,
        String imapPort) {

    private static final String HOST = "be.sentum.testing.server.ServerHost";

    /** Starts the servers at the first call in this JVM; every later one, from any class loader, finds the same. */
    public static SentumServers shared() {
        Map<String, String> found = call("addresses");
        return new SentumServers(
                databaseOf(found),
                value(found, "kafka"),
                value(found, "issuer"),
                value(found, "signing-key"),
                value(found, "smtp-port"),
                value(found, "imap-port"));
    }

    /** One more empty database on the same server, for a test that needs to be alone; its name is chosen here. */
    public static Database newDatabase() {
        return databaseOf(
                call("newDatabase", "test_" + UUID.randomUUID().toString().replace("-", "")));
    }

    static Map<String, String> mailsTo(String address) {
        return call("mailsTo", address);
    }

    static void putMail(String address, String raw, Instant arrivedAt) {
        call("putMail", address, raw, Long.toString(arrivedAt.toEpochMilli()));
    }

    /**
     * Where a database is and who may enter.
     *
     * @param jdbcUrl without user and password
     * @param user owner of the database, not a superuser
     * @param password of that user
     */
    public record Database(String jdbcUrl, String user, String password) {}

    private static Database databaseOf(Map<String, String> found) {
        return new Database(value(found, "jdbc-url"), value(found, "user"), value(found, "password"));
    }

    private static String value(Map<String, String> found, String key) {
        String value = found.get(key);
        if (value == null) {
            throw new IllegalStateException("the server host does not say: " + key);
        }
        return value;
    }

    /**
     * Quarkus loads tests with class loaders that come and go, each with static state of its own: the host therefore
     * lives in the system class loader, and only JDK types cross over.
     */
    @SuppressWarnings("unchecked")
    private static Map<String, String> call(String method, String... arguments) {
        ClassLoader system = ClassLoader.getSystemClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(system);
        try {
            Class<?>[] types = new Class<?>[arguments.length];
            java.util.Arrays.fill(types, String.class);
            return (Map<String, String>)
                    system.loadClass(HOST).getMethod(method, types).invoke(null, (Object[]) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the test servers did not start", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("shared-testing is not on the class path of this JVM", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
