package be.sentum.localstack.settings;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Where each part of one stack listens. Two ports of a stack are never the same. */
public final class Ports {

    private static final int LOWEST_FREE = 20_000;
    private static final int BELOW_OUTGOING = 32_000;

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * The usual ports, moved as the environment says. A management port follows its service by 1000.
     *
     * @throws InvalidSetting for a value that is no port, or two ports that are the same
     */
    public static Ports from(Map<String, String> environment) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        var taken = new HashMap<Integer, Port>();
        for (Port port : Port.values()) {
            Port base = port.base();
            int usual = base == null ? port.number() : numbers.getOrDefault(base, 0) + port.number();
            int number = number(port, environment.getOrDefault(port.variable(), ""), usual);
            Port other = taken.putIfAbsent(number, port);
            if (other != null) {
                throw new InvalidSetting("%s and %s are both %d: set one of them to another port"
                        .formatted(other.variable(), port.variable(), number));
            }
            numbers.put(port, number);
        }
        return new Ports(numbers);
    }

    /**
     * Ports that nothing listens on at this moment, below the range from which the system takes the ports of outgoing
     * connections: such a one could be taken again before the last part is started.
     */
    public static Ports free() {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        var chosen = new HashSet<Integer>();
        for (Port port : Port.values()) {
            int number = ThreadLocalRandom.current().nextInt(LOWEST_FREE, BELOW_OUTGOING);
            while (!chosen.add(number) || !isFree(number)) {
                number = ThreadLocalRandom.current().nextInt(LOWEST_FREE, BELOW_OUTGOING);
            }
            numbers.put(port, number);
        }
        return new Ports(numbers);
    }

    private static boolean isFree(int number) {
        try (var socket = new ServerSocket(number)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    public int number(Port port) {
        return numbers.getOrDefault(port, 0);
    }

    /** The port of a service. */
    public int service(PartName service) {
        return number(Port.valueOf(service.name()));
    }

    /** The management port of a service. */
    public int management(PartName service) {
        return number(Port.valueOf(service.name() + "_MANAGEMENT"));
    }

    public static List<Port> of(PartName part) {
        return Arrays.stream(Port.values()).filter(port -> port.part() == part).toList();
    }

    private static int number(Port port, String value, int usual) {
        if (value.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number > 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidSetting(notAPort(port, value), e);
        }
        throw new InvalidSetting(notAPort(port, value));
    }

    private static String notAPort(Port port, String value) {
        return "%s is \"%s\": a port is a number from 1 to 65535".formatted(port.variable(), value);
    }
}
