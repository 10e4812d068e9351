package be.sentum.privacy.application.port.out.transfer;

import be.sentum.privacy.domain.transfer.TransferId;
import java.io.OutputStream;
import java.util.Optional;

/** Seals what is sent so that only the receiver opens it: what waits here to be sent cannot be read here either. */
public interface TransferSeal {

    /** SHA-256 of a public key, hex; empty for what is none that can be sealed with, or that holds a secret. */
    Optional<String> keyId(String publicKey);

    /** Makes a key for one transfer. */
    Sealing begin(TransferId id, String publicKey);

    /** One transfer's key, forgotten with this object. */
    interface Sealing {

        /** The key, sealed with the receiver's public key and bound to the transfer. */
        byte[] sealedKey();

        /** Seals what is written, bound to the transfer; closing it completes and closes the target. */
        OutputStream sealing(OutputStream target);
    }
}
