import java.math.BigDecimal;
import java.sql.*;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Jdbc.java - what a BI tool sees of the tables of deals through JDBC.
 *
 *   java -cp postgresql.jar test/bi/Jdbc.java jdbc:postgresql://127.0.0.1:5432/news user password tables|columns|rows|types
 *
 * tables, columns: by DatabaseMetaData, as the schema browsers of BI tools ask, one line each, separated by tabs:
 *   VIEW  articles_deals_report  deals in table articles, one wide row each
 * rows: the report, of which the amounts are read as BigDecimal and as double, and the days as java.sql.Date;
 * types: the classes that its columns are read into. NULL is an empty field.
 */
public final class Jdbc {
    private static final String TABLES = "articles\\_%";
    private static final String REPORT = "SELECT kind, status, party, deal_date, amount, amount_value, currency, term_months FROM articles_deals_report ORDER BY deal_id";

    public static void main(String[] args) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", args[1]);
        login.setProperty("password", args[2]);
        try (Connection connection = DriverManager.getConnection(args[0], login)) {
            connection.setReadOnly(true);
            switch (args[3]) {
                case "tables" -> tables(connection.getMetaData());
                case "columns" -> columns(connection.getMetaData());
                case "rows" -> rows(connection);
                case "types" -> types(connection);
                default -> throw new IllegalArgumentException(args[3]);
            }
        }
    }

    private static void tables(DatabaseMetaData database) throws SQLException {
        try (ResultSet found = database.getTables(null, "public", TABLES, new String[] {"TABLE", "VIEW"})) {
            while (found.next()) {
                line(found.getString("TABLE_TYPE"), found.getString("TABLE_NAME"), found.getString("REMARKS"));
            }
        }
    }

    private static void columns(DatabaseMetaData database) throws SQLException {
        try (ResultSet found = database.getColumns(null, "public", TABLES, "%")) {
            while (found.next()) {
                line(found.getString("TABLE_NAME"), found.getString("COLUMN_NAME"), found.getString("TYPE_NAME"),
                        JDBCType.valueOf(found.getInt("DATA_TYPE")).getName(), found.getString("REMARKS"));
            }
        }
    }

    private static void rows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false); // only then does the driver fetch in portions
            statement.setFetchSize(5);
            try (ResultSet found = statement.executeQuery(REPORT)) {
                while (found.next()) {
                    BigDecimal amount = found.getBigDecimal("amount");
                    Double value = found.getObject("amount_value", Double.class);
                    line(found.getString("kind"), found.getString("status"), found.getString("party"), found.getDate("deal_date"),
                            amount == null ? null : amount.toPlainString(), value == null ? null : String.format("%.0f", value),
                            found.getString("currency"), found.getObject("term_months", Integer.class));
                }
            }
        }
    }

    private static void types(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM articles_deals_report WHERE false")) {
            ResultSetMetaData meta = found.getMetaData();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                line(meta.getColumnName(i), meta.getColumnClassName(i));
            }
        }
    }

    private static void line(Object... fields) {
        System.out.println(Arrays.stream(fields).map(field -> field == null ? "" : field.toString()).collect(Collectors.joining("\t")));
    }

    private Jdbc() {}
}
