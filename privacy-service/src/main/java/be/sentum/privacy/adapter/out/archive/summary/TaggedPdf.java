package be.sentum.privacy.adapter.out.archive.summary;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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
        builder.withHtmlContent(page, null);
        builder.withProducer("Sentum");
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            PDFont font = PDType0Font.load(renderer.getPdfDocument(), font(), true);
            renderer.getFontResolver()
                    .addFont(new PDFontSupplier(font), "Liberation Sans", 400, IdentValue.NORMAL, true);
            renderer.createPDF();
        }
    }

    /** Without ligatures: for each run of text PDFBox would compile their rules anew, twice the work of the page. */
    private static TrueTypeFont font() throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        }
    }
}
