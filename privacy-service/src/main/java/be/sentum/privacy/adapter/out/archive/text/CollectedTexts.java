package be.sentum.privacy.adapter.out.archive.text;

import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.application.port.out.collection.FreeTexts;
import be.sentum.privacy.config.RightsConfig;
import be.sentum.privacy.domain.request.text.Passage;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a column is says the service that owns it: category and source stand in the head of each part. */
@ApplicationScoped
class CollectedTexts implements FreeTexts {

    private final ObjectMapper json;
    private final TextColumns columns;

    CollectedTexts(ObjectMapper json, RightsConfig config) {
        this.json = json;
        this.columns = new TextColumns(config.textsToRead());
    }

    @Override
    public Search search() {
        return new TextSearch(json, columns);
    }

    @Override
    public Archive.Data without(List<Passage> passages, Archive.Data data) {
        return passages.isEmpty() ? data : new DataWithout(json, passages, data);
    }
}
