package be.sentum.localstack;

import be.sentum.localstack.command.Commands;
import be.sentum.localstack.console.Console;
import java.util.List;

/** What {@code ./sentum} runs. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var commands = new Commands(Console.of(System.out), Console.of(System.err));
        System.exit(commands.run(List.of(arguments)));
    }
}
