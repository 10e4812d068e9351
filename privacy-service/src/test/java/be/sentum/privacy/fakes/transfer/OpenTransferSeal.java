package be.sentum.privacy.fakes.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.privacy.application.port.out.transfer.TransferSeal;
import be.sentum.privacy.domain.transfer.TransferId;
import java.io.OutputStream;
import java.util.Optional;

/** Seals nothing; a key is whatever begins with {@code key}. */
public class OpenTransferSeal implements TransferSeal {

    @Override
    public Optional<String> keyId(String publicKey) {
        return publicKey.startsWith("key") ? Optional.of("id of " + publicKey) : Optional.empty();
    }

    @Override
    public Sealing begin(TransferId id, String publicKey) {
        return new Sealing() {
            @Override
            public byte[] sealedKey() {
                return "sealed".getBytes(UTF_8);
            }

            @Override
            public OutputStream sealing(OutputStream target) {
                return target;
            }
        };
    }
}
