package be.sentum.privacy.adapter.out.persistence.collection;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into numbered pieces; holds one at a time. */
class PieceWriter extends OutputStream {

    private static final int SIZE = 256 * 1024;

    /** Takes a piece; numbers start at 1. */
    @FunctionalInterface
    interface Pieces {
        void piece(int number, byte[] bytes);
    }

    private final Pieces pieces;
    private final byte[] buffer = new byte[SIZE];
    private int filled;
    private int number;

    PieceWriter(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public void write(int b) {
        buffer[filled++] = (byte) b;
        if (filled == SIZE) {
            hand();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int part = Math.min(left, SIZE - filled);
            System.arraycopy(bytes, from, buffer, filled, part);
            filled += part;
            from += part;
            left -= part;
            if (filled == SIZE) {
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
        pieces.piece(++number, Arrays.copyOf(buffer, filled));
        filled = 0;
    }
}
