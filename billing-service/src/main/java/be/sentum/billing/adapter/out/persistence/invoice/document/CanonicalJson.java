package be.sentum.billing.adapter.out.persistence.invoice.document;

import be.sentum.billing.domain.invoice.InvoiceLine;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one way an invoice or a credit note is written down: keys in alphabetical order, no white space, nothing absent. Apart from the
 * application's JSON settings, so that these cannot change a seal.
 */
public final class CanonicalJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private CanonicalJson() {}

    public static String write(StoredDocument document) {
        return writeAny(document);
    }

    public static String write(StoredCreditNote document) {
        return writeAny(document);
    }

    public static String writeLines(List<InvoiceLine> lines) {
        return writeAny(lines.stream().map(StoredLine::of).toList());
    }

    private static String writeAny(Object document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document cannot be written", e);
        }
    }

    public static StoredDocument read(String document) {
        return readAny(document, StoredDocument.class);
    }

    public static StoredCreditNote readCreditNote(String document) {
        return readAny(document, StoredCreditNote.class);
    }

    public static List<InvoiceLine> readLines(String lines) {
        return Stream.of(readAny(lines, StoredLine[].class))
                .map(StoredLine::toDomain)
                .toList();
    }

    private static <T> T readAny(String document, Class<T> type) {
        try {
            return MAPPER.readValue(document, type);
        } catch (JsonProcessingException e) {
            // the parser's message would quote the document
            throw new IllegalStateException(
                    "a stored document cannot be read at " + e.getLocation().offsetDescription());
        }
    }

    /** The seal: SHA-256 of the text in UTF-8, hexadecimal. */
    public static String sha256(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
