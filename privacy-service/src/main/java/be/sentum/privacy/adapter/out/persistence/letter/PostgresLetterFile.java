package be.sentum.privacy.adapter.out.persistence.letter;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.letter.LetterFile;
import be.sentum.privacy.domain.letter.WrittenLetter;
import be.sentum.privacy.domain.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PostgresLetterFile implements LetterFile {

    private final Database database;

    PostgresLetterFile(Database database) {
        this.database = database;
    }

    @Override
    public void keep(RequestId request, WrittenLetter letter) {
        database.update(
                "insert into case_letter (request_id, letter, written_at, posted) values (?, ?, ?, ?)",
                request.value(),
                letter.word(),
                letter.writtenAt(),
                letter.posted());
    }

    @Override
    public List<WrittenLetter> of(RequestId request) {
        return database.query(
                "select * from case_letter where request_id = ? order by id",
                row -> new WrittenLetter(
                        row.getString("letter"), Database.instant(row, "written_at"), row.getBoolean("posted")),
                request.value());
    }
}
