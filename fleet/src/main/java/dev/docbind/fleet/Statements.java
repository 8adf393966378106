package dev.docbind.fleet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs statements, each with a connection of its own and in a transaction of its own. */
public final class Statements {

    private final DataSource database;
    private final int timeoutSeconds;
    private final Function<SQLException, ? extends RuntimeException> failure;

    /**
     * What runs statements.
     *
     * @param database where
     * @param timeoutSeconds how long one may take
     * @param failure the exception for a failure of the database
     */
    public Statements(
            DataSource database, int timeoutSeconds, Function<SQLException, ? extends RuntimeException> failure) {
        this.database = database;
        this.timeoutSeconds = timeoutSeconds;
        this.failure = failure;
    }

    /**
     * Runs a statement that changes rows.
     *
     * @param sql the statement
     * @param arguments its arguments in order
     * @return how many rows it changed
     */
    public int update(String sql, Object... arguments) {
        return run(sql, List.of(arguments), PreparedStatement::executeUpdate);
    }

    /**
     * Runs a statement.
     *
     * @param sql the statement
     * @param arguments its arguments in order
     * @param work what is done with it
     * @param <T> the type of what the work returns
     * @return what the work returns
     */
    public <T extends @Nullable Object> T run(String sql, List<Object> arguments, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            boolean isAutomatic = connection.getAutoCommit();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setQueryTimeout(timeoutSeconds);
                for (int i = 0; i < arguments.size(); i++) {
                    statement.setObject(i + 1, arguments.get(i));
                }
                T result = work.on(statement);
                if (!isAutomatic) {
                    connection.commit();
                }
                return result;
            }
        } catch (SQLException e) {
            throw failure.apply(e);
        }
    }

    /**
     * What is done with a statement.
     *
     * @param <T> the type of what it returns
     */
    public interface Work<T extends @Nullable Object> {

        /**
         * Does it.
         *
         * @param statement the statement, with its arguments
         * @return what comes of it
         * @throws SQLException when the database fails
         */
        T on(PreparedStatement statement) throws SQLException;
    }
}
