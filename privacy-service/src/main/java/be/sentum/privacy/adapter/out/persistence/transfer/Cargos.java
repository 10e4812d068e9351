package be.sentum.privacy.adapter.out.persistence.transfer;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.domain.transfer.TransferId;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Sealed copies in pieces of one size, so that any of their bytes is found without reading what stands before. */
@Singleton
class Cargos {

    static final int PIECE = 256 * 1024;

    private final Database database;

    Cargos(Database database) {
        this.database = database;
    }

    /** Replaces what a carrier that died left half written. */
    OutputStream write(TransferId id) {
        delete(id);
        return new Pieces(id);
    }

    byte[] read(TransferId id, long offset, int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        long first = offset / PIECE;
        long last = (offset + length - 1) / PIECE;
        database.query(
                        "select bytes from direct_transfer_piece where transfer_id = ? and number between ? and ?"
                                + " order by number",
                        row -> row.getBytes(1),
                        id.value(),
                        first,
                        last)
                .forEach(bytes::writeBytes);
        byte[] found = bytes.toByteArray();
        int from = (int) (offset - first * PIECE);
        return from >= found.length
                ? new byte[0]
                : Arrays.copyOfRange(found, from, Math.min(found.length, from + length));
    }

    void delete(TransferId id) {
        database.update("delete from direct_transfer_piece where transfer_id = ?", id.value());
    }

    /** Cuts what is written; every piece but the last is full. */
    private final class Pieces extends OutputStream {

        private final TransferId id;
        private final byte[] buffer = new byte[PIECE];
        private int filled;
        private int number;

        Pieces(TransferId id) {
            this.id = id;
        }

        @Override
        public void write(int b) {
            buffer[filled++] = (byte) b;
            if (filled == PIECE) {
                hand();
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            int from = offset;
            while (from < offset + length) {
                int part = Math.min(offset + length - from, PIECE - filled);
                System.arraycopy(bytes, from, buffer, filled, part);
                filled += part;
                from += part;
                if (filled == PIECE) {
                    hand();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                hand();
            }
        }

        private void hand() {
            database.update(
                    "insert into direct_transfer_piece (transfer_id, number, bytes) values (?, ?, ?)",
                    id.value(),
                    number++,
                    Arrays.copyOf(buffer, filled));
            filled = 0;
        }
    }
}
