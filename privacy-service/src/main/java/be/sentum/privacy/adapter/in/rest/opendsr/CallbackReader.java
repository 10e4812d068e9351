package be.sentum.privacy.adapter.in.rest.opendsr;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Reads where a controller wants to be told of changes: https, nothing but an address. Whose it is, is asked later. */
final class CallbackReader {

    private static final int LONGEST = 500;

    private final int most;

    CallbackReader(int most) {
        this.most = most;
    }

    List<String> read(JsonNode urls, Faults faults) {
        if (urls.isMissingNode() || urls.isNull()) {
            return List.of();
        }
        if (!urls.isArray()) {
            faults.add("status_callback_urls", "wrong_type");
            return List.of();
        }
        if (urls.size() > most) {
            faults.add("status_callback_urls", "too_many");
            return List.of();
        }
        List<String> read = new ArrayList<>();
        for (int i = 0; i < urls.size(); i++) {
            JsonNode url = urls.get(i);
            if (url.isTextual() && isAddress(url.textValue())) {
                read.add(url.textValue());
            } else {
                faults.add("status_callback_urls[" + i + "]", "not_allowed");
            }
        }
        return read;
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= LONGEST
                    && "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
