package be.sentum.billing.adapter.out.pointscard;

import be.sentum.billing.domain.solvency.card.PointsCard;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads a card. Its hash is that of its canonical form: keys in alphabetical order, no white space, so that laying the
 * file out anew does not make other rules of it, and any other change does.
 */
final class CardReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    PointsCard read(InputStream file) {
        try {
            Object tree = JSON.readValue(file, Object.class);
            return JSON.convertValue(tree, CardFile.class).toDomain(sha256(JSON.writeValueAsBytes(tree)));
        } catch (IOException e) {
            throw new UncheckedIOException("not a points card", e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
