package be.sentum.privacy.adapter.out.archive;

import be.sentum.privacy.adapter.out.archive.ZipFiles.FileSum;
import be.sentum.privacy.application.port.out.collection.Archive.Content;
import java.time.Instant;
import java.util.List;

/** What the package says about itself. {@code schema} names its layout; a later layout is another name. */
record Manifest(
        String schema,
        String request,
        String type,
        String receivedOn,
        Instant createdAt,
        List<FileSum> files,
        List<ServiceAnswer> services) {

    static final String SCHEMA = "https://sentum.be/schemas/privacy-package/v1";

    /** @param status completed or no_data */
    record ServiceAnswer(String service, String status, int rows, int fragments, String sha256) {}

    static Manifest of(Content content, List<FileSum> files) {
        return new Manifest(
                SCHEMA,
                content.request().number().text(),
                content.item().type().word(),
                content.request().period().receivedOn().toString(),
                content.createdAt(),
                files,
                content.answers().stream()
                        .map(a -> new ServiceAnswer(
                                a.service().value(),
                                a.empty() ? "no_data" : "completed",
                                a.rows(),
                                a.fragments(),
                                a.sha256()))
                        .toList());
    }
}
