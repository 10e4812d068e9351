package be.sentum.privacy.journey.opendsr;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Checks signatures as a controller does: with the served certificate and nothing of this service's code. */
final class Verifier {

    private final X509Certificate certificate;

    Verifier(byte[] pem) {
        try {
            certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    boolean accepts(byte[] body, String signature) {
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initVerify(certificate);
            rsa.update(body);
            return rsa.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    boolean isFor(String domain) throws GeneralSecurityException {
        return certificate.getSubjectAlternativeNames().stream().anyMatch(name -> domain.equals(name.get(1)));
    }
}
