package be.sentum.localstack.command;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.part.Parts;
import be.sentum.localstack.settings.PartName;
import java.util.Locale;
import java.util.OptionalLong;

/** Tables about a stack: how each part is, where it is, who can log in. */
final class Table {

    private final LocalStack stack;
    private final Console console;

    Table(LocalStack stack, Console console) {
        this.stack = stack;
        this.console = console;
    }

    void status() {
        console.line(
                String.format(Locale.ROOT, "%-17s %-10s %8s %9s  %s", "PART", "STATE", "PID", "MEMORY", "ADDRESS"));
        for (PartName part : PartName.values()) {
            console.line(String.format(
                    Locale.ROOT,
                    "%-17s %-10s %8s %9s  %s",
                    part.title(),
                    stack.state(part),
                    orDash(stack.pid(part), ""),
                    orDash(stack.memory(part), " MiB"),
                    Parts.of(part, stack.settings()).address()));
        }
    }

    void addresses() {
        console.line("");
        for (PartName part : PartName.values()) {
            if (stack.settings().parts().contains(part)) {
                String more = part.isService()
                        ? "  (API: /q/swagger-ui, health: %s/q/health)"
                                .formatted(stack.addresses().management(part))
                        : "";
                console.line("  %-17s %s%s"
                        .formatted(
                                part.title(), Parts.of(part, stack.settings()).address(), more));
            }
        }
        logIns();
    }

    private void logIns() {
        String token = stack.addresses().tokenEndpoint().toString();
        console.line("");
        console.line("  Log-ins (password = name): anna bram clara (customers), agent, reviewer, reviewer2,");
        console.line("  finance, marketer, dpo, dpo2, operator");
        console.line("  Clients (secret = id): sentum-carrier, sentum-partner, sentum-dpo-tool");
        console.line("  A token:");
        console.line("    curl -s %s \\".formatted(token));
        console.line("      -d grant_type=password -d client_id=sentum-web -d username=anna -d password=anna");
        console.line("");
        console.line("  Data, logs and pids: %s".formatted(stack.settings().home()));
    }

    private static String orDash(OptionalLong number, String unit) {
        return number.isPresent() ? number.getAsLong() + unit : "-";
    }
}
