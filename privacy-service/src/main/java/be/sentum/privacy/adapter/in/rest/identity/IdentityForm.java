package be.sentum.privacy.adapter.in.rest.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The page's form, urlencoded; what is too long for a field is nothing. */
record IdentityForm(String body) {

    private static final int LONGEST = 200;

    AnswerBody answer() {
        return new AnswerBody(field("token"), field("orderNumber"), field("invoiceNumber"), field("invoiceAmount"));
    }

    private String field(String name) {
        return Arrays.stream(body.strip().split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .filter(text -> text.length() <= LONGEST)
                .findFirst()
                .orElse("");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "IdentityForm[]";
    }
}
