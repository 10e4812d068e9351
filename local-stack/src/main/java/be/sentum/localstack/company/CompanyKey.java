package be.sentum.localstack.company;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;

/** The company's private key, with which alone what is sent to it opens; the public half lies beside it. */
public final class CompanyKey {

    private final KeysetHandle key;

    private CompanyKey(KeysetHandle key) {
        this.key = key;
    }

    /** The public key, as privacy-service registers it; written at the company's first start. */
    public static Path publicKey(Path folder) {
        return folder.resolve("public-key.json");
    }

    /** Reads it, or makes one. */
    static CompanyKey of(Path folder) throws GeneralSecurityException, IOException {
        HybridConfig.register();
        StreamingAeadConfig.register();
        Path file = folder.resolve("private-key.json");
        if (!Files.exists(file)) {
            KeysetHandle made =
                    KeysetHandle.generateNew(PredefinedHybridParameters.HPKE_X25519_HKDF_SHA256_AES_128_GCM);
            write(file, TinkJsonProtoKeysetFormat.serializeKeyset(made, InsecureSecretKeyAccess.get()));
        }
        KeysetHandle key = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        write(publicKey(folder), TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(key.getPublicKeysetHandle()));
        return new CompanyKey(key);
    }

    /** Opens what was sent for one transfer, as a stream. */
    void open(String transfer, byte[] sealedKey, Path sealed, Path target)
            throws GeneralSecurityException, IOException {
        byte[] context = ("sentum-transfer/" + transfer).getBytes(UTF_8);
        byte[] keyset = key.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(sealedKey, context);
        StreamingAead cipher = TinkJsonProtoKeysetFormat.parseKeyset(
                        new String(keyset, UTF_8), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        try (InputStream in = cipher.newDecryptingStream(Files.newInputStream(sealed), context)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.writeString(half, text);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
