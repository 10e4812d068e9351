package be.sentum.localstack.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The stack's own passwords and keys: made at the first start, kept in {@code secrets.env}, readable by the owner. */
public final class Secrets {

    private static final int PASSWORD_BYTES = 18;
    private static final int KEY_BYTES = 32;

    private static final List<String> KEYS = List.of(
            "SENTUM_MASTER_KEY",
            "SENTUM_CUSTOMER_HISTORY_KEY",
            "SENTUM_CUSTOMER_SECRET",
            "SENTUM_PACKAGE_SIGNING_KEY",
            "SENTUM_RECEIPT_SIGNING_KEY",
            "SENTUM_SUPPRESSION_KEY",
            "SENTUM_IDENTITY_KEY",
            "SENTUM_UNSUBSCRIBE_KEY");

    private static final String CARRIER_WEBHOOK = "SENTUM_CARRIER_WEBHOOK_BPOST";
    private static final String OPENDSR_STORE = "SENTUM_OPENDSR_KEYSTORE";
    private static final String OPENDSR_PASSWORD = "SENTUM_OPENDSR_KEYSTORE_PASSWORD";

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the secrets of a stack; what is missing is made and written. */
    public static Secrets of(Path home) {
        Path file = home.resolve("secrets.env");
        try {
            Map<String, String> values = read(file);
            if (complete(values, home)) {
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password of PostgreSQL's administrator. */
    public String administrator() {
        return values.getOrDefault("SENTUM_POSTGRES_PASSWORD", "");
    }

    /** The database password of a service. */
    public String database(PartName service) {
        return values.getOrDefault(databaseVariable(service), "");
    }

    /** The key that encrypts the keys in the databases: 32 random bytes in Base64. */
    public String masterKey() {
        return values.getOrDefault("SENTUM_MASTER_KEY", "");
    }

    /** The key under which customer-service hashes earlier values: 32 random bytes in Base64. */
    public String historyKey() {
        return values.getOrDefault("SENTUM_CUSTOMER_HISTORY_KEY", "");
    }

    /** The key that signs receipts of consent decisions: 32 random bytes in Base64. */
    public String receiptSigningKey() {
        return values.getOrDefault("SENTUM_RECEIPT_SIGNING_KEY", "");
    }

    /** The key that signs packages of access and portability: 32 random bytes in Base64. */
    public String packageSigningKey() {
        return values.getOrDefault("SENTUM_PACKAGE_SIGNING_KEY", "");
    }

    /** The key and certificate that sign what controllers are told: a PKCS #12 store in Base64, and its password. */
    public Map<String, String> openDsr() {
        return Map.of(
                OPENDSR_STORE, values.getOrDefault(OPENDSR_STORE, ""),
                OPENDSR_PASSWORD, values.getOrDefault(OPENDSR_PASSWORD, ""));
    }

    /** The key of the suppression list's hashes: 32 random bytes in Base64. Never another one: it would find nobody. */
    public String suppressionKey() {
        return values.getOrDefault("SENTUM_SUPPRESSION_KEY", "");
    }

    /** The key under which addresses and facts are hashed that a person is recognised by. Never another one. */
    public String identityKey() {
        return values.getOrDefault("SENTUM_IDENTITY_KEY", "");
    }

    /** The key of customer-service's codes: 32 random bytes in Base64. */
    public String accountKey() {
        return values.getOrDefault("SENTUM_CUSTOMER_SECRET", "");
    }

    /** The key of unsubscribe links, made by customer-service and read by consent-service too: 32 random bytes in Base64. */
    public String unsubscribeKey() {
        return values.getOrDefault("SENTUM_UNSUBSCRIBE_KEY", "");
    }

    /** What carriers sign their calls with, as order-service reads it: one carrier, bpost. */
    public String carrierWebhooks() {
        return "bpost=" + values.getOrDefault(CARRIER_WEBHOOK, "");
    }

    private static boolean complete(Map<String, String> values, Path home) {
        var random = new SecureRandom();
        int before = values.size();
        values.computeIfAbsent("SENTUM_POSTGRES_PASSWORD", name -> password(random));
        for (PartName service : PartName.services()) {
            values.computeIfAbsent(databaseVariable(service), name -> password(random));
        }
        for (String key : KEYS) {
            values.computeIfAbsent(key, name -> Base64.getEncoder().encodeToString(bytes(random, KEY_BYTES)));
        }
        values.computeIfAbsent(
                CARRIER_WEBHOOK, name -> "whsec_" + Base64.getEncoder().encodeToString(bytes(random, KEY_BYTES)));
        String password = values.computeIfAbsent(OPENDSR_PASSWORD, name -> password(random));
        values.computeIfAbsent(OPENDSR_STORE, name -> OwnCertificate.store(home, password));
        return values.size() > before;
    }

    private static String databaseVariable(PartName service) {
        return "SENTUM_" + service.name() + "_DB_PASSWORD";
    }

    private static Map<String, String> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new TreeMap<>();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (first, second) -> second,
                        TreeMap::new));
    }

    private static void write(Path file, Map<String, String> values) throws IOException {
        Files.createDirectories(file.getParent());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path half = file.resolveSibling("secrets.env.half");
        Files.deleteIfExists(half);
        Files.createFile(half, owner);
        Files.write(
                half,
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String password(SecureRandom random) {
        return HexFormat.of().formatHex(bytes(random, PASSWORD_BYTES));
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
