package be.sentum.web.resource;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Where a list goes on: the sort key of the last item seen, opaque to callers. It grants nothing (each page asks again
 * whose items they are), so it is checked for damage and for the list it belongs to, not signed.
 *
 * @param parts the last item's sort key, most significant first; no line breaks
 */
public record Cursor(List<String> parts) {

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor after(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(Object::toString).toList());
    }

    /** @param list the list's name, so that a cursor of another list is refused */
    public String text(String list) {
        String payload = String.join("\n", parts);
        String checked = check(list, payload) + "\n" + payload;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(checked.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses what {@link #text} did not make for this list with so many parts ({@code invalid_cursor}, 400). */
    public static Cursor read(String list, int size, String text) {
        try {
            String[] halves = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", 2);
            List<String> parts = List.of(halves[1].split("\n", -1));
            if (halves[0].equals(check(list, halves[1])) && parts.size() == size) {
                return new Cursor(parts);
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // refused below, like every other text that is no cursor
        }
        throw refused();
    }

    /** The id that a list ordered by ids goes on behind; refuses like {@link #read}. */
    public static UUID readId(String list, String text) {
        try {
            return UUID.fromString(read(list, 1, text).parts().getFirst());
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private static ProblemException refused() {
        return new ProblemException(CommonProblem.INVALID_CURSOR, "Begin the list again without a cursor.");
    }

    private static String check(String list, String payload) {
        CRC32 crc = new CRC32();
        crc.update((list + "\n" + payload).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
