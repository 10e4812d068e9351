package be.sentum.privacy.adapter.out.persistence.collection;

import java.io.InputStream;
import java.util.Optional;

/** Reads pieces in order, each when it is wanted; ends at the first that is missing. */
class PieceReader extends InputStream {

    /** Finds a piece; numbers start at 1. */
    @FunctionalInterface
    interface Pieces {
        Optional<byte[]> piece(int number);
    }

    private final Pieces pieces;
    private byte[] current = new byte[0];
    private int position;
    private int number;
    private boolean ended;

    PieceReader(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return hasMore() ? current[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int part = Math.min(length, current.length - position);
        System.arraycopy(current, position, target, offset, part);
        position += part;
        return part;
    }

    private boolean hasMore() {
        while (position == current.length && !ended) {
            Optional<byte[]> next = pieces.piece(++number);
            ended = next.isEmpty();
            current = next.orElse(current);
            position = ended ? current.length : 0;
        }
        return !ended;
    }
}
