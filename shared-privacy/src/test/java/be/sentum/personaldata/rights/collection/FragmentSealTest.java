package be.sentum.personaldata.rights.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FragmentSealTest {

    private final UUID request = UUID.randomUUID();
    private final byte[] plain = {1, 2, 3};
    private KeysetHandle key;
    private byte[] sealed;

    @BeforeEach
    void seal() throws Exception {
        key = FragmentSeal.newKey();
        sealed = FragmentSeal.closing(request, FragmentSeal.publicKey(key)).seal("order", 1, plain);
    }

    @Test
    void the_requests_key_opens_it() throws Exception {
        assertThat(FragmentSeal.opening(request, key).open("order", 1, sealed)).isEqualTo(plain);
    }

    @Test
    void another_requests_key_does_not() {
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() ->
                        FragmentSeal.opening(request, FragmentSeal.newKey()).open("order", 1, sealed));
    }

    @Test
    void a_fragment_that_was_moved_does_not_open() {
        FragmentSeal seal = FragmentSeal.opening(request, key);

        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> seal.open("order", 2, sealed));
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> seal.open("billing", 1, sealed));
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> FragmentSeal.opening(UUID.randomUUID(), key).open("order", 1, sealed));
    }

    @Test
    void a_keyset_with_a_secret_is_refused_for_sealing() {
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> FragmentSeal.closing(
                        request, TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get())));
    }
}
