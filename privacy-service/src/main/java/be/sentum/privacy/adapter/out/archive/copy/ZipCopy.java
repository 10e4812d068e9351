package be.sentum.privacy.adapter.out.archive.copy;

import be.sentum.privacy.adapter.out.archive.collected.Column;
import be.sentum.privacy.adapter.out.archive.collected.Part;
import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.application.port.out.transfer.PortableCopy;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.transfer.list.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the package again from its own data files, with everything else made anew of them: tables, linked data,
 * manifest and signature never say anything that the data no longer hold.
 */
@ApplicationScoped
class ZipCopy implements PortableCopy {

    private final ObjectMapper json;
    private final Archive archive;

    ZipCopy(ObjectMapper json, Archive archive) {
        this.json = json;
        this.archive = archive;
    }

    @Override
    public List<Kind> kinds(Source zip) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        PackageFiles files = new PackageFiles(json, zip);
        PackageData data = new PackageData(json, files, true);
        for (Whole answer : answers(files)) {
            data.of(answer.service(), bytes -> note(kinds, answer.service(), Part.read(json, bytes)));
        }
        return List.copyOf(kinds.values());
    }

    private static void note(Map<String, Kind> kinds, ServiceName service, Part part) {
        long rows = 0;
        for (JsonNode row : part.rows()) {
            rows += row.isObject() ? 1 : 0;
        }
        Kind kind = kind(service, part, rows);
        kinds.merge(kind.name(), kind, ZipCopy::together);
    }

    private static Kind kind(ServiceName service, Part part, long rows) {
        List<Column> columns = new ArrayList<>(part.columns().values());
        return new Kind(
                service.value(),
                part.table(),
                part.label(),
                rows,
                columns.stream().map(Column::name).toList(),
                columns.stream().filter(Column::thirdParty).map(Column::name).toList());
    }

    private static Kind together(Kind one, Kind more) {
        return new Kind(
                one.service(),
                one.table(),
                one.label(),
                one.records() + more.records(),
                one.fields(),
                one.thirdPartyFields());
    }

    @Override
    public void write(Copy copy, OutputStream target) {
        PackageFiles files = new PackageFiles(json, copy.zip());
        archive.write(
                new Archive.Content(
                        copy.request(),
                        copy.item(),
                        answers(files),
                        new PackageData(json, files, copy.thirdParty()),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of(),
                        copy.at()),
                target);
    }

    /** Who handed over what, as the package's own manifest says it. */
    private static List<Whole> answers(PackageFiles files) {
        List<Whole> answers = new ArrayList<>();
        for (JsonNode answer : files.manifest().path("services")) {
            answers.add(new Whole(
                    new ServiceName(answer.path("service").asText()),
                    answer.path("status").asText().equals("no_data"),
                    answer.path("fragments").asInt(),
                    answer.path("rows").asInt(),
                    answer.path("sha256").asText()));
        }
        return answers;
    }
}
