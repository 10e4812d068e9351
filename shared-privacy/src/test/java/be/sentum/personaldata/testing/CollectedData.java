package be.sentum.personaldata.testing;

import be.sentum.events.privacy.CollectRequested;
import be.sentum.events.privacy.CollectionCompleted;
import be.sentum.events.privacy.FragmentSealed;
import be.sentum.personaldata.rights.collection.FragmentSeal;
import be.sentum.testing.KafkaProbe;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.KeysetHandle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A service's answer to a collection, asked for and opened as privacy-service does it. */
public record CollectedData(CollectionCompleted completed, List<String> fragments) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static CollectedData of(KafkaProbe kafka, String service, UUID subject, String scope) throws Exception {
        UUID request = UUID.randomUUID();
        KeysetHandle key = FragmentSeal.newKey();
        kafka.send(new CollectRequested(request, subject, scope, FragmentSeal.publicKey(key)));
        CollectionCompleted completed = kafka.await(
                CollectionCompleted.class,
                answer -> answer.requestId().equals(request) && answer.service().equals(service),
                Duration.ofSeconds(30));

        FragmentSeal seal = FragmentSeal.opening(request, key);
        Map<Integer, String> fragments = new LinkedHashMap<>();
        for (FragmentSealed sealed : kafka.all(FragmentSealed.class)) {
            if (sealed.requestId().equals(request) && sealed.service().equals(service)) {
                byte[] bytes = Base64.getDecoder().decode(sealed.sealed());
                fragments.putIfAbsent(
                        sealed.number(),
                        new String(seal.open(service, sealed.number(), bytes), StandardCharsets.UTF_8));
            }
        }
        List<String> inOrder = new ArrayList<>();
        for (int number = 1; number <= completed.fragments(); number++) {
            inOrder.add(java.util.Objects.requireNonNull(fragments.get(number), "fragment " + number + " is missing"));
        }
        return new CollectedData(completed, inOrder);
    }

    /** SHA-256 over the opened fragments, to compare with what the service said. */
    public String sha256() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        fragments.forEach(fragment -> digest.update(fragment.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The texts of the sequence (RFC 7464). */
    private List<JsonNode> texts() throws Exception {
        List<JsonNode> texts = new ArrayList<>();
        for (String fragment : fragments) {
            for (String text : fragment.substring(1).split("\u001e")) {
                texts.add(JSON.readTree(text));
            }
        }
        return texts;
    }

    /** The rows of each table. */
    Map<String, List<JsonNode>> rows() throws Exception {
        Map<String, List<JsonNode>> rows = new LinkedHashMap<>();
        for (JsonNode document : texts()) {
            document.get("rows")
                    .forEach(row -> rows.computeIfAbsent(document.get("table").asText(), table -> new ArrayList<>())
                            .add(row));
        }
        return rows;
    }

    /** The columns that carry a value, as {@code table.column}; without what a service computes for the package. */
    Set<String> columns() throws Exception {
        Set<String> columns = new TreeSet<>();
        for (JsonNode document : texts()) {
            if (!document.path("derived").asBoolean()) {
                String table = document.get("table").asText();
                document.get("rows")
                        .forEach(row -> row.properties().stream()
                                .filter(field -> !field.getValue().isNull()
                                        && !field.getKey().equals("retainedUntil"))
                                .forEach(field -> columns.add(table + "." + field.getKey())));
            }
        }
        return columns;
    }

    /** Whether the column carries this text anywhere in the answer. */
    boolean carries(String column, String value) throws Exception {
        int dot = column.indexOf('.');
        return rows().getOrDefault(column.substring(0, dot), List.of()).stream()
                .map(row -> row.path(column.substring(dot + 1)))
                .anyMatch(node -> (node.isTextual() ? node.asText() : node.toString()).contains(value));
    }
}
