package be.sentum.privacy.adapter.out.persistence.notice;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.notice.Notices;
import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.notice.PublishedNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class PostgresNotices implements Notices {

    private final Database database;
    private final Json json;

    PostgresNotices(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Optional<PublishedNotice> current() {
        return database.one("select * from notice order by version desc limit 1", this::read);
    }

    @Override
    public Optional<PublishedNotice> find(int version) {
        return database.one("select * from notice where version = ?", this::read, version);
    }

    @Override
    public void lock() {
        database.query("select 1 from pg_advisory_xact_lock(hashtextextended('notice', 23))", row -> 1);
    }

    @Override
    public void add(PublishedNotice notice) {
        database.update(
                "insert into notice (version, published_at, digest) values (?, ?, ?)",
                notice.version(),
                notice.publishedAt(),
                notice.digest());
        notice.texts()
                .forEach((language, text) -> database.update(
                        "insert into notice_text (version, language, text) values (?, ?, ?::jsonb)",
                        notice.version(),
                        language.code(),
                        json.write(text)));
    }

    private PublishedNotice read(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        return new PublishedNotice(
                version, Database.instant(row, "published_at"), row.getString("digest"), texts(version));
    }

    private Map<NoticeLanguage, NoticeText> texts(int version) {
        Map<NoticeLanguage, NoticeText> texts = new EnumMap<>(NoticeLanguage.class);
        database.query(
                        "select language, text from notice_text where version = ?",
                        row -> Map.entry(
                                NoticeLanguage.of(row.getString(1)).orElseThrow(),
                                json.read(row.getString(2), NoticeText.class)),
                        version)
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        return texts;
    }
}
