package be.sentum.privacy.adapter.out.archive.summary;

import be.sentum.privacy.adapter.out.archive.words.Texts;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Function;

/** The summary as one page of well-formed HTML; no script, nothing loaded from anywhere. */
@ApplicationScoped
public class SummaryPage {

    private final Template page;

    SummaryPage(Engine templates) {
        this.page = Objects.requireNonNull(templates.getTemplate("package/summary.html"));
    }

    public String of(SummaryView view, Texts texts) {
        Function<String, String> words = texts::get;
        TemplateInstance filled = page.instance();
        return filled.data("v", view).data("t", new Words(words)).render();
    }

    /** The page's own sentences, by key. */
    public record Words(Function<String, String> source) {
        public String of(String key) {
            return source.apply(key);
        }
    }
}
