package be.sentum.testing.data;

import java.util.UUID;

/**
 * Words and addresses that no other test uses. Letters only: one in some thousand random UUIDs holds eleven digits with
 * the checksum of a national register number, which is refused everywhere.
 */
public final class Unique {

    private Unique() {}

    /** 32 small letters. */
    public static String word() {
        StringBuilder word = new StringBuilder();
        for (char hex : UUID.randomUUID().toString().replace("-", "").toCharArray()) {
            word.append((char) ('a' + Character.digit(hex, 16)));
        }
        return word.toString();
    }

    public static String email() {
        return word() + "@example.org";
    }
}
