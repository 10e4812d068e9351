package be.sentum.privacy.adapter.out.archive;

import be.sentum.privacy.domain.request.intake.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of a package in one language. */
class Texts {

    private final ResourceBundle bundle;

    Texts(Language language) {
        bundle = ResourceBundle.getBundle(
                "be.sentum.privacy.adapter.out.archive.texts",
                Locale.of(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... values) {
        return MessageFormat.format(bundle.getString(key), values);
    }

    /** What a purpose code means; the code itself for one that nobody described. */
    String purpose(String code) {
        String key = "purpose." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }
}
