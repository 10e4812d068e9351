package be.sentum.privacy.domain.hold;

import java.util.regex.Pattern;

/** Signs in a text that it names a person, where it should name a file. */
public final class PersonalTraces {

    private static final Pattern NATIONAL_REGISTER =
            Pattern.compile("(?<!\\d)\\d{2}[ ./-]?\\d{2}[ ./-]?\\d{2}[ ./-]?\\d{3}[ ./-]?\\d{2}(?!\\d)");

    private static final Pattern IBAN = Pattern.compile("(?i)(?<![a-z0-9])[a-z]{2}\\d{2}( ?[a-z0-9]{4}){2,7}");

    private PersonalTraces() {}

    /** An e-mail address, a national register number, an account number. */
    public static boolean in(String text) {
        return text.indexOf('@') >= 0
                || NATIONAL_REGISTER.matcher(text).find()
                || IBAN.matcher(text).find();
    }
}
