package be.sentum.personaldata.rights.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Cuts rows into numbered fragments. Each is a JSON text sequence (RFC 7464) whose texts are rows of one table:
 * {@code {"service":…,"table":…,"columns":{…},"rows":[…]}}, see {@link TableHead}; so a person with little in many
 * tables is one seal and one event. Holds one fragment in memory at a time. A row larger than the limit is a fragment
 * by itself.
 */
class Fragments {

    /** Takes a full fragment. Numbers start at 1. */
    interface Out {
        void fragment(int number, byte[] plain);
    }

    /** Begins a text of the sequence; no JSON can contain it. */
    private static final int RECORD_SEPARATOR = 0x1E;

    private static final byte[] END = "]}\n".getBytes(StandardCharsets.UTF_8);

    private final int limit;
    private final ObjectMapper json;
    private final Out out;
    private final MessageDigest digest;
    private final ByteArrayOutputStream current = new ByteArrayOutputStream();
    private byte[] head = new byte[0];
    private boolean inTable;
    private int rows;
    private int number;

    Fragments(int limit, ObjectMapper json, Out out) {
        this.limit = limit;
        this.json = json;
        this.out = out;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What follows is described by this head. */
    void table(TableHead described) {
        endTable();
        try {
            String document = json.writeValueAsString(described);
            head = (document.substring(0, document.length() - 1) + ",\"rows\":[").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the head of a fragment could not be written", e);
        }
    }

    /** A record that was computed. */
    void record(Map<String, ?> record) {
        try {
            row(json.writeValueAsString(record));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a derived record could not be written", e);
        }
    }

    void row(String row) {
        byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
        int needed = bytes.length + END.length + (inTable ? 1 : 1 + head.length);
        if (current.size() > 0 && current.size() + needed > limit) {
            close();
        }
        if (inTable) {
            current.write(',');
        } else {
            current.write(RECORD_SEPARATOR);
            current.writeBytes(head);
            inTable = true;
        }
        current.writeBytes(bytes);
        rows++;
    }

    private void endTable() {
        if (inTable) {
            current.writeBytes(END);
            inTable = false;
        }
    }

    /** Hands out what is left. */
    void close() {
        endTable();
        if (current.size() == 0) {
            return;
        }
        byte[] plain = current.toByteArray();
        current.reset();
        digest.update(plain);
        out.fragment(++number, plain);
    }

    int count() {
        return number;
    }

    int rows() {
        return rows;
    }

    /** SHA-256 over all plain fragments in order, in hexadecimal. Asked once, after {@link #close()}. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
