package be.sentum.localstack.command;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.settings.PartName;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** A few requests to each service, so that a training run sees the classes that the first requests need. */
final class Exercise {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final LocalStack stack;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Exercise(LocalStack stack) {
        this.stack = stack;
    }

    void run() {
        for (PartName service : PartName.services()) {
            if (stack.settings().parts().contains(service)) {
                for (String path :
                        List.of("/q/openapi", "/products", "/customers/me", "/purposes", "/privacy-requests")) {
                    get(URI.create(stack.addresses().service(service) + path));
                }
            }
        }
    }

    private void get(URI address) {
        try {
            client.send(
                    HttpRequest.newBuilder(address).timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            return; // the answer does not matter here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
