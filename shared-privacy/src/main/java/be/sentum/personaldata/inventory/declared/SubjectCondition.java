package be.sentum.personaldata.inventory.declared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SQL condition that finds a subject's rows: {@code customer_id = :subject}. */
public record SubjectCondition(String sql) {

    private static final Pattern SUBJECT = Pattern.compile("(?<!:):subject\\b");

    public boolean isEmpty() {
        return sql.isBlank();
    }

    public boolean namesSubject() {
        return SUBJECT.matcher(sql).find();
    }

    /** The condition with a parameter wherever it names the subject; {@link #bind} sets them. */
    public String parameterised() {
        return with("?");
    }

    /** The condition with an expression wherever it names the subject. */
    public String with(String expression) {
        return SUBJECT.matcher(sql).replaceAll(Matcher.quoteReplacement(expression));
    }

    /** Binds the subject to all parameters of {@link #parameterised()}; answers the index of the next one. */
    public int bind(PreparedStatement statement, int from, UUID subjectId) throws SQLException {
        int index = from;
        Matcher matcher = SUBJECT.matcher(sql);
        while (matcher.find()) {
            statement.setObject(index++, subjectId);
        }
        return index;
    }

    /** Whether the condition looks the subject up through that table. */
    public boolean goesThrough(String table) {
        return Pattern.compile("\\b" + Pattern.quote(table) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(sql)
                .find();
    }
}
