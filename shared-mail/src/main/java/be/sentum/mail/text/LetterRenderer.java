package be.sentum.mail.text;

import be.sentum.mail.Letter;
import be.sentum.mail.MailConfig;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Fills a letter's template in and lays the text out as HTML. Beside its own values a template knows {@code company}. */
@Singleton
public class LetterRenderer {

    private final Engine templates;
    private final MailConfig config;

    LetterRenderer(Engine templates, MailConfig config) {
        this.templates = templates;
        this.config = config;
    }

    /** Subject, text and HTML. */
    public record Rendered(String subject, String text, String html) {}

    /** @throws IllegalArgumentException without such a template, or when a value that it names is missing */
    public Rendered render(Letter letter) {
        TemplateInstance words = template("letters/" + letter.template() + "/" + letter.language() + ".txt")
                .instance()
                .data("company", config.company());
        letter.values().forEach((name, value) -> words.data(name, cleaned(value)));
        LetterText text = LetterText.parse(rendered(words, letter));
        TemplateInstance page = template("letters/letter.html")
                .instance()
                .data("language", letter.language())
                .data("company", config.company())
                .data("letter", text);
        return new Rendered(text.subject(), text.text(), rendered(page, letter));
    }

    private Template template(String path) {
        Template template = templates.getTemplate(path);
        if (template == null) {
            throw new IllegalArgumentException("no template " + path);
        }
        return template;
    }

    private static String rendered(TemplateInstance instance, Letter letter) {
        try {
            return instance.render();
        } catch (TemplateException e) {
            throw new IllegalArgumentException("%s lacks a value: %s".formatted(letter, e.getMessage()), e);
        }
    }

    private static Object cleaned(Object value) {
        return switch (value) {
            case String text -> OneLine.of(text);
            case Number number -> number;
            case Boolean yes -> yes;
            case List<?> many -> many.stream().map(LetterRenderer::cleaned).toList();
            case Map<?, ?> _ ->
                throw new IllegalArgumentException("a letter's values are texts, numbers and lists of them");
            default -> OneLine.of(value.toString());
        };
    }
}
