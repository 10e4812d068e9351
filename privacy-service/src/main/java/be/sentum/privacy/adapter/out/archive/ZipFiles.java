package be.sentum.privacy.adapter.out.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A zip that knows the digest and the size of each of its files. */
class ZipFiles implements AutoCloseable {

    private final ZipOutputStream zip;
    private final Instant time;
    private final List<FileSum> files = new ArrayList<>();
    private @Nullable Counted present;

    ZipFiles(OutputStream target, Instant time) {
        zip = new ZipOutputStream(target);
        this.time = time;
    }

    /** @param sha256 hex */
    record FileSum(String path, long size, String sha256) {}

    /** Writes one file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void file(String path, Writing writing) throws IOException {
        writing.to(open(path));
    }

    /** Begins a file, ending the one before; closing the stream is neither needed nor harmful. */
    OutputStream open(String path) throws IOException {
        end();
        zip.putNextEntry(entry(path));
        present = new Counted(path, new DigestOutputStream(zip, sha256()));
        return present;
    }

    /** Those written so far. */
    List<FileSum> files() throws IOException {
        end();
        return List.copyOf(files);
    }

    /** A file that is not listed, because it is made of the list. */
    void last(String path, byte[] content) throws IOException {
        end();
        zip.putNextEntry(entry(path));
        zip.write(content);
        zip.closeEntry();
    }

    private void end() throws IOException {
        if (present != null) {
            zip.closeEntry();
            files.add(present.sum());
            present = null;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(time.toEpochMilli());
        return entry;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Counts and digests, and keeps the zip open when a writer closes its file. */
    private static final class Counted extends FilterOutputStream {

        private final String path;
        private final DigestOutputStream digested;
        private long size;

        Counted(String path, DigestOutputStream digested) {
            super(digested);
            this.path = path;
            this.digested = digested;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        FileSum sum() {
            return new FileSum(
                    path,
                    size,
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        }
    }
}
