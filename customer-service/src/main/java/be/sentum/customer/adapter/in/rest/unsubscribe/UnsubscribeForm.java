package be.sentum.customer.adapter.in.rest.unsubscribe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The body of a POST: urlencoded or multipart (RFC 8058 allows both), and never larger than a few lines. */
record UnsubscribeForm(String body) {

    private static final Pattern NAMED = Pattern.compile("name=(\"List-Unsubscribe\"|List-Unsubscribe(;|$))");

    boolean isOneClick() {
        return field("List-Unsubscribe").filter("One-Click"::equals).isPresent() || isOneClickPart();
    }

    /** Line by line, once: anybody may send this, and a regex would recurse for each line. */
    private boolean isOneClickPart() {
        return body.lines()
                .dropWhile(line -> !NAMED.matcher(line).find())
                .dropWhile(line -> !line.isEmpty())
                .skip(1)
                .limit(1)
                .anyMatch("One-Click"::equals);
    }

    Optional<String> address() {
        return field("email").filter(text -> !text.isBlank());
    }

    private Optional<String> field(String name) {
        return Arrays.stream(body.strip().split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    /** An address may be in it. */
    @Override
    public String toString() {
        return "UnsubscribeForm[]";
    }
}
