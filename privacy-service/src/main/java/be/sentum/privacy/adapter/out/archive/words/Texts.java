package be.sentum.privacy.adapter.out.archive.words;

import be.sentum.privacy.domain.request.intake.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of a package in one language. */
public class Texts {

    private final ResourceBundle bundle;
    private final Language language;

    public Texts(Language language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                "be.sentum.privacy.adapter.out.archive.texts",
                Locale.of(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    /** How these readers write dates and amounts. */
    public Locale locale() {
        return language == Language.EN ? Locale.of("en", "IE") : Locale.of(language.code(), "BE");
    }

    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale()).format(values);
    }

    /** What a code of this kind means; the code itself, without its underscores, where nobody said. */
    public String label(String kind, String code) {
        String key = kind + "." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code.replace('_', ' ');
    }

    /** What a purpose code means. */
    public String purpose(String code) {
        return label("purpose", code);
    }
}
