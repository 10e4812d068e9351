package be.sentum.web.body;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with {@code body_too_large} once more than the limit was read. */
final class CountedStream extends FilterInputStream {

    private long left;

    CountedStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int n) {
        left -= n;
        if (left < 0) {
            throw new ProblemException(CommonProblem.BODY_TOO_LARGE, "Send less.");
        }
    }
}
