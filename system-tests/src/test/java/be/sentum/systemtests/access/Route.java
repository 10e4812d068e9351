package be.sentum.systemtests.access;

import be.sentum.systemtests.stack.ServiceName;

/** One operation as its OpenAPI document names it: {@code order GET /orders/{id}}. */
record Route(ServiceName service, String method, String path) implements Comparable<Route> {

    @Override
    public int compareTo(Route other) {
        return toString().compareTo(other.toString());
    }

    boolean namesOneResource() {
        return path.contains("{id}");
    }

    @Override
    public String toString() {
        return service.shortName() + " " + method + " " + path;
    }
}
