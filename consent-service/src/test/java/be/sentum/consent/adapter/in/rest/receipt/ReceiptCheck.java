package be.sentum.consent.adapter.in.rest.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.subtle.Ed25519Verify;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.erdtman.jcs.JsonCanonicalizer;

/** What somebody does who is handed a receipt: other libraries than the service's, and nothing but the published keys. */
final class ReceiptCheck {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Base64.Decoder URL = Base64.getUrlDecoder();

    private ReceiptCheck() {}

    /** What the schema in the repository has to say against it. */
    static List<String> refusals(JsonNode receipt) {
        try {
            JsonNode schema = JSON.readTree(Path.of("src/main/resources/schemas/consent-receipt.v1.json")
                    .toFile());
            return SCHEMAS
                    .getSchema(schema)
                    .validate(receipt, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Error::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the signature is that of a published key over all but the signature. */
    static boolean isGenuine(String receipt, String keySet) {
        try {
            ObjectNode document = (ObjectNode) JSON.readTree(receipt);
            String[] jws = document.remove("proof").path("jws").asText().split("\\.", -1);
            String keyId = JSON.readTree(URL.decode(jws[0])).path("kid").asText();
            JsonNode key = StreamSupport.stream(
                            JSON.readTree(keySet).path("keys").spliterator(), false)
                    .filter(k -> k.path("kid").asText().equals(keyId))
                    .findFirst()
                    .orElseThrow();
            String payload = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(canonical(document.toString()).getBytes(StandardCharsets.UTF_8));
            new Ed25519Verify(URL.decode(key.path("x").asText()))
                    .verify(URL.decode(jws[2]), (jws[0] + "." + payload).getBytes(StandardCharsets.US_ASCII));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
