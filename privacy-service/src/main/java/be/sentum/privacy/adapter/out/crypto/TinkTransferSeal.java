package be.sentum.privacy.adapter.out.crypto;

import be.sentum.privacy.application.port.out.transfer.TransferSeal;
import be.sentum.privacy.domain.transfer.TransferId;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * AES-256-GCM-HKDF in segments of 1 MiB under a key made for the transfer; that key, as a Tink keyset in JSON, sealed
 * with the receiver's public key (Tink hybrid encryption, HPKE for one). Both are bound to {@code sentum-transfer/ID}.
 */
@ApplicationScoped
class TinkTransferSeal implements TransferSeal {

    TinkTransferSeal() throws GeneralSecurityException {
        HybridConfig.register();
        StreamingAeadConfig.register();
    }

    @Override
    public Optional<String> keyId(String publicKey) {
        try {
            byte[] probe = key(publicKey).encrypt(new byte[1], new byte[0]);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return probe.length == 0
                    ? Optional.empty()
                    : Optional.of(HexFormat.of().formatHex(digest.digest(publicKey.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Sealing begin(TransferId id, String publicKey) {
        try {
            KeysetHandle key = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            String keyset = TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
            byte[] sealed = key(publicKey).encrypt(keyset.getBytes(StandardCharsets.UTF_8), context(id));
            return new OneTransfer(
                    sealed, key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class), context(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a transfer could not be sealed", e);
        }
    }

    private static HybridEncrypt key(String publicKey) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(publicKey)
                .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
    }

    private static byte[] context(TransferId id) {
        return ("sentum-transfer/" + id.value()).getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record OneTransfer(byte[] sealedKey, StreamingAead cipher, byte[] context) implements Sealing {

        @Override
        public OutputStream sealing(OutputStream target) {
            try {
                return cipher.newEncryptingStream(target, context);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("a transfer could not be sealed", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
