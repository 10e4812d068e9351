package be.sentum.consent.application.port.out;

import be.sentum.consent.domain.receipt.Receipt;

/** Writes receipts down and signs them, and publishes the keys that check them. */
public interface ReceiptSeal {

    /** JSON-LD in the form of RFC 8785, with a detached JWS over all but the signature. The same receipt, the same text. */
    String sign(Receipt receipt);

    /** The public keys, the present one first, as JWK set: retired ones stay, so that old receipts can be checked. */
    String publicKeys();
}
