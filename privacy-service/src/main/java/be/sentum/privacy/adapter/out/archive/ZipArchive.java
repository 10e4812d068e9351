package be.sentum.privacy.adapter.out.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.privacy.adapter.out.archive.collected.Findings;
import be.sentum.privacy.adapter.out.archive.information.Information;
import be.sentum.privacy.adapter.out.archive.layer.CsvLayer;
import be.sentum.privacy.adapter.out.archive.layer.FieldList;
import be.sentum.privacy.adapter.out.archive.layer.JsonLayer;
import be.sentum.privacy.adapter.out.archive.linked.LinkedData;
import be.sentum.privacy.adapter.out.archive.linked.Vocabulary;
import be.sentum.privacy.adapter.out.archive.summary.Summary;
import be.sentum.privacy.adapter.out.archive.summary.SummaryPage;
import be.sentum.privacy.adapter.out.archive.summary.TaggedPdf;
import be.sentum.privacy.adapter.out.archive.words.Texts;
import be.sentum.privacy.adapter.out.archive.words.Us;
import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.application.port.out.collection.PackageSeal;
import be.sentum.privacy.application.port.out.notice.Organisation;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.answer.ServiceName;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes the package as a zip in one pass, a fragment at a time: the data for machines, the same as tables, then what
 * was learnt on the way; the manifest and its signature come last, because they sum up.
 */
@ApplicationScoped
class ZipArchive implements Archive {

    private final ObjectMapper json;
    private final Organisation organisation;
    private final PackageSeal seal;
    private final SummaryPage page;
    private final TaggedPdf pdf;
    private final Vocabulary vocabulary;

    ZipArchive(
            ObjectMapper json,
            Organisation organisation,
            PackageSeal seal,
            SummaryPage page,
            TaggedPdf pdf,
            Vocabulary vocabulary) {
        this.json = json;
        this.organisation = organisation;
        this.seal = seal;
        this.page = page;
        this.pdf = pdf;
        this.vocabulary = vocabulary;
    }

    @Override
    public void write(Content content, OutputStream target) {
        Texts texts = new Texts(content.request().intake().language());
        Findings findings = new Findings(content.onConsent());
        try (ZipFiles zip = new ZipFiles(target, content.createdAt())) {
            zip.file("README.txt", out -> out.write(readme(content, texts).getBytes(UTF_8)));
            data(content, findings, zip);
            if (content.item().type() == ItemType.ACCESS) {
                answer(content, texts, findings, zip);
            } else {
                zip.file(
                        "linked-data.jsonld",
                        out -> new LinkedData(json, content.data(), vocabulary).write(services(content), out));
            }
            close(content, zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void data(Content content, Findings findings, ZipFiles zip) throws IOException {
        for (Whole answer : content.answers()) {
            zip.file(
                    "data/" + answer.service().value() + ".json",
                    out -> new JsonLayer(json, content.data(), findings).write(answer.service(), out));
        }
        CsvLayer tables = new CsvLayer(json, content.data(), zip::open);
        for (Whole answer : content.answers()) {
            tables.write(answer.service());
        }
        zip.file("tables/fields.csv", out -> FieldList.write(findings, out));
    }

    private void answer(Content content, Texts texts, Findings findings, ZipFiles zip) throws IOException {
        String summary = page.of(new Summary(texts, content, findings, us(content)).view(), texts);
        zip.file("summary.html", out -> out.write(summary.getBytes(UTF_8)));
        zip.file("summary.pdf", out -> pdf.write(summary, out));
        zip.file(
                "information.json",
                out -> out.write(
                        pretty().writeValueAsBytes(new Information(texts, content, findings, us(content)).all())));
    }

    private static List<ServiceName> services(Content content) {
        return content.answers().stream().map(Whole::service).toList();
    }

    private void close(Content content, ZipFiles zip) throws IOException {
        for (String schema : schemas(content.item().type())) {
            zip.file("schema/" + schema, out -> copy("/package-schemas/" + schema, out));
        }
        byte[] manifest = pretty().writeValueAsBytes(Manifest.of(content, zip.files(), seal));
        zip.last("manifest.json", manifest);
        zip.last("manifest.json.sig", seal.sign(manifest));
    }

    private static List<String> schemas(ItemType type) {
        return type == ItemType.ACCESS
                ? List.of("data-v1.json", "information-v1.json", "manifest-v1.json")
                : List.of("data-v1.json", "manifest-v1.json");
    }

    private static void copy(String resource, OutputStream out) throws IOException {
        try (InputStream in = Objects.requireNonNull(ZipArchive.class.getResourceAsStream(resource), resource)) {
            in.transferTo(out);
        }
    }

    private ObjectWriter pretty() {
        return json.writerWithDefaultPrettyPrinter();
    }

    private Us us(Content content) {
        return Us.of(
                organisation, content.createdAt(), content.request().intake().language());
    }

    private String readme(Content content, Texts texts) {
        Us us = us(content);
        String text = texts.get(
                "readme." + content.item().type().word(),
                content.request().number().text(),
                content.request().period().receivedOn().toString(),
                us.controller().email(),
                us.authority().name());
        return text + texts.get("readme.signature", seal.keyUrl().toString(), seal.keyId() + ".pem");
    }
}
