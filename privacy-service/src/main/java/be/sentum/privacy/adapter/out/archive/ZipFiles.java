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

/** A zip that knows the digest and the size of each of its files. */
class ZipFiles implements AutoCloseable {

    private final ZipOutputStream zip;
    private final Instant time;
    private final List<FileSum> files = new ArrayList<>();

    ZipFiles(OutputStream target, Instant time) {
        zip = new ZipOutputStream(target);
        this.time = time;
    }

    /** @param sha256 hex */
    record FileSum(String path, long size, String sha256) {}

    /** Writes one file; must not close the stream. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Makes the last file of what is known of the others. */
    @FunctionalInterface
    interface Closing {
        byte[] of(List<FileSum> files) throws IOException;
    }

    void file(String path, Writing writing) throws IOException {
        zip.putNextEntry(entry(path));
        MessageDigest digest = sha256();
        Counted counted = new Counted(new DigestOutputStream(zip, digest));
        writing.to(counted);
        counted.flush();
        zip.closeEntry();
        files.add(new FileSum(path, counted.size, HexFormat.of().formatHex(digest.digest())));
    }

    void last(String path, Closing closing) throws IOException {
        zip.putNextEntry(entry(path));
        zip.write(closing.of(List.copyOf(files)));
        zip.closeEntry();
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

    /** Counts, and keeps the zip open when a writer closes its file. */
    private static final class Counted extends FilterOutputStream {

        private long size;

        Counted(OutputStream out) {
            super(out);
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
    }
}
