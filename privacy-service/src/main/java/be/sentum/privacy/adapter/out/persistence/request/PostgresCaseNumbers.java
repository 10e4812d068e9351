package be.sentum.privacy.adapter.out.persistence.request;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.application.port.out.request.CaseNumbers;
import be.sentum.privacy.domain.request.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PostgresCaseNumbers implements CaseNumbers {

    private final Database database;

    PostgresCaseNumbers(Database database) {
        this.database = database;
    }

    @DataTable("case_number")
    record CaseNumberRow(@NotPersonal int year, @NotPersonal long last) {}

    @Override
    public CaseNumber next(int year) {
        long last = database.one(
                        "insert into case_number (year, last) values (?, 1)"
                                + " on conflict (year) do update set last = case_number.last + 1 returning last",
                        row -> row.getLong(1),
                        year)
                .orElseThrow();
        return CaseNumber.of(year, last);
    }
}
