package be.sentum.personaldata.hash;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * HMAC-SHA-256 under several keys: the present one hashes, and a hash made under a former one is still recognised. Each
 * hash carries the id of its key in front, {@code 1f3a90bc.<64 hexadecimal digits>}; hashes from before keys had ids
 * carry none and may be under any of them.
 *
 * <p>A former key is needed as long as a hash under it is kept: what was hashed is not here to be hashed again.
 */
public final class KeyedHashes {

    private final List<HashKey> keys;

    private KeyedHashes(List<HashKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * @param present 32 random bytes in Base64
     * @param former the keys before it, in any order
     * @param setting what the keys are called, for the one who made a mistake in them
     * @throws IllegalStateException for a key that is not 32 bytes in Base64, or is given twice
     */
    public static KeyedHashes under(String present, List<String> former, String setting) {
        List<HashKey> keys = new ArrayList<>();
        keys.add(HashKey.of(present, setting));
        former.stream().filter(key -> !key.isBlank()).forEach(key -> keys.add(HashKey.of(key, setting)));
        if (keys.stream().map(HashKey::id).distinct().count() < keys.size()) {
            throw new IllegalStateException(setting + ": a key is given twice");
        }
        return new KeyedHashes(keys);
    }

    /** The hash to keep, under the present key. */
    public String of(String value) {
        return keys.getFirst().named(bytes(value));
    }

    /** Every hash that may have been kept of this value, the present one first. */
    public List<String> every(String value) {
        byte[] bytes = bytes(value);
        List<String> all = new ArrayList<>();
        keys.forEach(key -> all.add(key.named(bytes)));
        keys.forEach(key -> all.add(key.unnamed(bytes)));
        return all;
    }

    /** Whether a kept hash is of this value, whichever key it was made with. */
    public boolean matches(String kept, String value) {
        return every(value).contains(kept);
    }

    /** The id that hashes under the present key carry in front; it says nothing about the key. */
    public String presentKey() {
        return keys.getFirst().id();
    }

    private static byte[] bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
