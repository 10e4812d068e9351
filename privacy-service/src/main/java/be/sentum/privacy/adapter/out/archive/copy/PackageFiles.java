package be.sentum.privacy.adapter.out.archive.copy;

import be.sentum.privacy.application.port.out.transfer.PortableCopy.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files of a package, each read as a stream from the beginning of the zip: what stands before it is passed over. */
class PackageFiles {

    private final ObjectMapper json;
    private final Source zip;

    PackageFiles(ObjectMapper json, Source zip) {
        this.json = json;
        this.zip = zip;
    }

    /** Reads one file. */
    @FunctionalInterface
    interface Reading<T> {
        T from(InputStream file) throws IOException;
    }

    JsonNode manifest() {
        return read("manifest.json", json::readTree);
    }

    <T> T read(String name, Reading<T> reading) {
        try (ZipInputStream in = new ZipInputStream(zip.get())) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return reading.from(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the package has no " + name);
    }
}
