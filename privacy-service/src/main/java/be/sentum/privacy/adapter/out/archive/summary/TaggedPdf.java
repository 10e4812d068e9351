package be.sentum.privacy.adapter.out.archive.summary;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Sets a page as PDF/UA-1: tagged, titled, in its language, every glyph embedded, so that a screen reader reads it in
 * order (REQ-NOT-05). The font is Liberation Sans (SIL Open Font License 1.1), which PDFBox brings along. Nothing is
 * fetched while it is set.
 */
@ApplicationScoped
public class TaggedPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** @param page well-formed HTML with a language and a title */
    public void write(String page, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(TaggedPdf::font, "Liberation Sans");
        builder.withHtmlContent(page, null);
        builder.withProducer("Sentum");
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font() {
        try {
            return Objects.requireNonNull(PdfRendererBuilder.class.getResource(FONT), FONT)
                    .openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
