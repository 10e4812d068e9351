package be.sentum.privacy.adapter.out.archive;

import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.config.RightsConfig;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes the package as a zip in one pass, a fragment at a time; the manifest comes last, because it sums up. */
@ApplicationScoped
class ZipArchive implements Archive {

    private final ObjectMapper json;
    private final RightsConfig config;

    ZipArchive(ObjectMapper json, RightsConfig config) {
        this.json = json;
        this.config = config;
    }

    @Override
    public void write(Content content, OutputStream target) {
        Texts texts = new Texts(content.request().intake().language());
        Presence presence = new Presence();
        ObjectWriter pretty = json.writerWithDefaultPrettyPrinter();
        try (ZipFiles zip = new ZipFiles(target, content.createdAt())) {
            zip.file("README.txt", out -> out.write(readme(content, texts).getBytes(StandardCharsets.UTF_8)));
            for (Whole answer : content.answers()) {
                zip.file(
                        "data/" + answer.service().value() + ".json",
                        out -> new ServiceData(json, content.data(), presence).write(answer.service(), out));
            }
            zip.file("summary.html", out -> new Summary(json, texts, content, config).write(out));
            zip.file(
                    "information.json",
                    out -> out.write(
                            pretty.writeValueAsBytes(new Information(texts, content, presence, config).all())));
            zip.last("manifest.json", files -> pretty.writeValueAsBytes(Manifest.of(content, files)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String readme(Content content, Texts texts) {
        return texts.get(
                "readme",
                content.request().number().text(),
                content.request().period().receivedOn().toString(),
                config.controller().email(),
                config.complaint().name());
    }
}
