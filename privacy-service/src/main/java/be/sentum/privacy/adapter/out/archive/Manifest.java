package be.sentum.privacy.adapter.out.archive;

import be.sentum.privacy.adapter.out.archive.ZipFiles.FileSum;
import be.sentum.privacy.application.port.out.collection.Archive.Content;
import be.sentum.privacy.application.port.out.collection.PackageSeal;
import java.time.Instant;
import java.util.List;

/**
 * What the package says about itself. {@code schema} names its layout; a later layout is another name. Signed in
 * {@code manifest.json.sig}, so that every file it lists is signed with it.
 */
record Manifest(
        String schema,
        String request,
        String type,
        String receivedOn,
        Instant createdAt,
        Signature signature,
        List<FileSum> files,
        List<ServiceAnswer> services) {

    static final String SCHEMA = "https://sentum.be/schemas/privacy-package/v1";

    /** @param publicKey where the key is published that checks {@code file} */
    record Signature(String algorithm, String file, String keyId, String publicKey) {}

    /** @param status completed or no_data */
    record ServiceAnswer(String service, String status, int rows, int fragments, String sha256) {}

    static Manifest of(Content content, List<FileSum> files, PackageSeal seal) {
        return new Manifest(
                SCHEMA,
                content.request().number().text(),
                content.item().type().word(),
                content.request().period().receivedOn().toString(),
                content.createdAt(),
                new Signature(
                        "Ed25519",
                        "manifest.json.sig",
                        seal.keyId(),
                        seal.keyUrl().toString()),
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
