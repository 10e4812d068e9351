package be.sentum.consent.adapter.out.signature;

import be.sentum.consent.application.port.out.ReceiptSeal;
import be.sentum.consent.domain.receipt.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Receipts with a detached JWS (RFC 7515, appendix F) by Ed25519, whose signatures do not differ from time to time. */
@ApplicationScoped
class SignedReceipts implements ReceiptSeal {

    private final ReceiptDocument document;
    private final SigningKeys keys;

    SignedReceipts(ReceiptDocument document, SigningKeys keys) {
        this.document = document;
        this.keys = keys;
    }

    @Override
    public String sign(Receipt receipt) {
        Map<String, Object> unsigned = document.of(receipt);
        Map<String, Object> signed = new TreeMap<>(unsigned);
        signed.put(
                "proof",
                Map.of(
                        "type",
                        "DetachedJws",
                        "canonicalization",
                        "RFC 8785, without this member",
                        "jws",
                        jws(CanonicalJson.write(unsigned)),
                        "keys",
                        document.keysUrl()));
        return CanonicalJson.write(signed);
    }

    @Override
    public String publicKeys() {
        return keys.publicSet();
    }

    private String jws(String payload) {
        try {
            var jws = new JsonWebSignature();
            jws.setPayload(payload);
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
            jws.setKeyIdHeaderValue(keys.present().getKeyId());
            jws.setKey(keys.present().getPrivateKey());
            return jws.getDetachedContentCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a receipt could not be signed", e);
        }
    }
}
