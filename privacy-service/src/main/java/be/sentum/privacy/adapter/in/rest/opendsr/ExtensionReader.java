package be.sentum.privacy.adapter.in.rest.opendsr;

import be.sentum.privacy.application.port.out.relay.ProcessorSeal;
import be.sentum.privacy.config.OpenDsrConfig;
import be.sentum.privacy.domain.request.intake.Language;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Reads what stands under our domain in {@code extensions}: {@code language}. Other processors' is none of our business. */
@Singleton
class ExtensionReader {

    private static final String FIELD = "extensions";

    private final ProcessorSeal seal;
    private final int most;

    ExtensionReader(ProcessorSeal seal, OpenDsrConfig config) {
        this.seal = seal;
        this.most = config.extensions();
    }

    @Nullable
    Language language(JsonNode extensions, Faults faults) {
        if (extensions.isMissingNode() || extensions.isNull()) {
            return null;
        }
        if (!extensions.isObject()) {
            faults.add(FIELD, "wrong_type");
            return null;
        }
        if (extensions.size() > most) {
            faults.add(FIELD, "too_many");
            return null;
        }
        JsonNode ours = extensions.path(seal.signer().orElseThrow().domain());
        return ours.isMissingNode() ? null : ours(ours, faults);
    }

    private static @Nullable Language ours(JsonNode ours, Faults faults) {
        if (!ours.isObject() || ours.size() != (ours.has("language") ? 1 : 0)) {
            faults.add(FIELD, "unknown");
            return null;
        }
        if (!ours.has("language")) {
            return null;
        }
        Language language = Language.named(ours.path("language").asText()).orElse(null);
        if (language == null) {
            faults.add(FIELD + ".language", "unknown");
        }
        return language;
    }
}
