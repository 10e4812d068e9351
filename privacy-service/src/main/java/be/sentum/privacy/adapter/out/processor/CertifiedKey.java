package be.sentum.privacy.adapter.out.processor;

import be.sentum.privacy.application.port.out.relay.ProcessorSeal.Signer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** An RSA key and the certificates that vouch for it. */
final class CertifiedKey implements Signer {

    private static final String SETTING = "sentum.opendsr.keystore (SENTUM_OPENDSR_KEYSTORE) ";
    private static final int SMALLEST_BITS = 2048;
    private static final int DNS_NAME = 2;

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final String domain;

    private CertifiedKey(PrivateKey key, List<X509Certificate> chain, String domain) {
        this.key = key;
        this.chain = chain;
        this.domain = domain;
    }

    /** @throws IllegalStateException that says what is wrong, without the store or its password */
    static CertifiedKey read(String base64, String password, String domain) {
        CertifiedKey read = open(base64, password, domain);
        X509Certificate own = read.chain.getFirst();
        if (!(own.getPublicKey() instanceof RSAPublicKey rsa)
                || rsa.getModulus().bitLength() < SMALLEST_BITS) {
            throw new IllegalStateException(SETTING + "needs an RSA key of at least 2048 bits");
        }
        if (!read.isFor(domain)) {
            throw new IllegalStateException(SETTING + "has a certificate for another name than " + domain
                    + ", the host of SENTUM_PRIVACY_PUBLIC_URL: its subjectAltName has to say it");
        }
        return read;
    }

    private static CertifiedKey open(String base64, String password, String domain) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Base64.getMimeDecoder().decode(base64)), password.toCharArray());
            for (String alias : List.copyOf(java.util.Collections.list(store.aliases()))) {
                if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key) {
                    return new CertifiedKey(key, chain(store.getCertificateChain(alias)), domain);
                }
            }
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    SETTING + "is no PKCS #12 store in Base64 that sentum.opendsr.keystore-password opens");
        }
        throw new IllegalStateException(SETTING + "has no private key");
    }

    private static List<X509Certificate> chain(Certificate[] certificates) {
        return Arrays.stream(certificates).map(X509Certificate.class::cast).toList();
    }

    private boolean isFor(String name) {
        try {
            var names = chain.getFirst().getSubjectAlternativeNames();
            return names != null
                    && names.stream()
                            .filter(entry -> entry.get(0).equals(DNS_NAME))
                            .map(entry -> String.valueOf(entry.get(1)))
                            .anyMatch(name::equalsIgnoreCase);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    boolean isSelfSigned() {
        X509Certificate own = chain.getFirst();
        return own.getSubjectX500Principal().equals(own.getIssuerX500Principal());
    }

    long daysLeft(Instant now) {
        return Duration.between(now, chain.getFirst().getNotAfter().toInstant()).toDays();
    }

    @Override
    public byte[] sign(byte[] body) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(body);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an answer to a controller could not be signed", e);
        }
    }

    @Override
    public String certificates() {
        return chain.stream().map(CertifiedKey::pem).collect(Collectors.joining());
    }

    private static String pem(X509Certificate certificate) {
        try {
            String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }

    @Override
    public String domain() {
        return domain;
    }
}
