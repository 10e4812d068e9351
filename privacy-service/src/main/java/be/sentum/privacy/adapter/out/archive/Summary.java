package be.sentum.privacy.adapter.out.archive;

import be.sentum.privacy.application.port.out.collection.Archive.Content;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.config.RightsConfig;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The same data as tables to read in a browser; no script, nothing loaded from anywhere. */
class Summary {

    private static final String HEAD = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>body{font:16px/1.5 sans-serif;margin:2em;max-width:70em}
            dl{display:grid;grid-template-columns:max-content auto;gap:0 1em;border-bottom:1px solid #ccc;padding:.5em 0}
            dt{color:#555}dd{margin:0;overflow-wrap:anywhere}</style></head><body>
            <h1>%s</h1>
            """;

    private final ObjectMapper json;
    private final Texts texts;
    private final Content content;
    private final RightsConfig config;
    private String table = "";

    Summary(ObjectMapper json, Texts texts, Content content, RightsConfig config) {
        this.json = json;
        this.texts = texts;
        this.content = content;
        this.config = config;
    }

    void write(OutputStream out) throws IOException {
        Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        String title = escaped(texts.get("title", config.controller().name()));
        String language = content.request().intake().language().code();
        page.write(HEAD.formatted(language, title, title));
        try {
            for (Whole answer : content.answers()) {
                table = "";
                page.write("<h2>" + escaped(answer.service().value()) + "</h2>\n");
                if (answer.empty()) {
                    page.write("<p>" + escaped(texts.get("nothing")) + "</p>\n");
                }
                content.data().of(answer.service(), part -> rows(page, part));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        page.write("</body></html>\n");
        page.flush();
    }

    private void rows(Writer page, byte[] part) {
        try {
            JsonNode fragment = json.readTree(part);
            String next = fragment.path("table").asText();
            if (!next.equals(table)) {
                table = next;
                page.write("<h3>" + escaped(words(table)) + "</h3>\n");
            }
            for (JsonNode row : fragment.path("rows")) {
                page.write("<dl>");
                for (Map.Entry<String, JsonNode> field : row.properties()) {
                    if (!field.getValue().isNull()) {
                        page.write("<dt>" + escaped(words(field.getKey())) + "</dt><dd>"
                                + escaped(shown(field.getValue())) + "</dd>");
                    }
                }
                page.write("</dl>\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static String words(String column) {
        return column.replace('_', ' ');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
