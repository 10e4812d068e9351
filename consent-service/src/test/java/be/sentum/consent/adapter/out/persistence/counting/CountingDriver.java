package be.sentum.consent.adapter.out.persistence.counting;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's driver, which notes each round trip that the present thread makes while it listens. */
public final class CountingDriver implements Driver {

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    private final Driver postgres = new org.postgresql.Driver();

    /** What the step says to the database: the SQL of each execution, {@code commit} and {@code rollback}. */
    public static List<String> roundTripsOf(Runnable step) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            step.run();
            return heard;
        } finally {
            HEARD.remove();
        }
    }

    private static void note(String what) {
        List<String> heard = HEARD.get();
        if (heard != null) {
            heard.add(what);
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        Connection connection = postgres.connect(url, info);
        return connection == null ? null : proxy(Connection.class, connection, "");
    }

    private static <T> T proxy(Class<T> type, Object target, String sql) {
        InvocationHandler noting = (proxy, method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("execute")) {
                note(arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : sql);
            } else if (name.equals("commit") || name.equals("rollback")) {
                note(name);
            }
            Object answer;
            try {
                answer = method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            String prepared = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : "";
            return switch (name) {
                case "prepareStatement" -> proxy(PreparedStatement.class, answer, prepared);
                case "prepareCall" -> proxy(CallableStatement.class, answer, prepared);
                case "createStatement" -> proxy(Statement.class, answer, "");
                default -> answer;
            };
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, noting));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return postgres.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return postgres.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return postgres.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgres.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return postgres.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }
}
