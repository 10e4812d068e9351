package be.sentum.privacy.adapter.out.persistence.erasure;

import be.sentum.privacy.adapter.out.persistence.Database;
import be.sentum.privacy.adapter.out.persistence.Json;
import be.sentum.privacy.application.port.out.erasure.ErasureFile;
import be.sentum.privacy.domain.erasure.PlanPart;
import be.sentum.privacy.domain.erasure.Receipt;
import be.sentum.privacy.domain.erasure.SearchAgain;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PostgresErasureFile implements ErasureFile {

    private static final String INSERT =
            "insert into erasure_answer (item_id, step, service, content) values (?, ?, ?, ?::jsonb)"
                    + " on conflict (item_id, step, service) do ";

    private final Database database;
    private final Json json;

    PostgresErasureFile(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void keep(ItemId item, PlanPart part) {
        newest(item, "plan", part.service(), part);
    }

    @Override
    public void keep(ItemId item, Receipt receipt) {
        database.update(
                INSERT + "nothing", item.value(), "receipt", receipt.service().value(), json.write(receipt));
    }

    @Override
    public void keep(ItemId item, SearchAgain search) {
        newest(item, "search", search.service(), search);
    }

    private void newest(ItemId item, String step, ServiceName service, Object content) {
        database.update(
                INSERT + "update set content = excluded.content",
                item.value(),
                step,
                service.value(),
                json.write(content));
    }

    @Override
    public List<PlanPart> plan(ItemId item) {
        return read(item, "plan", PlanPart.class);
    }

    @Override
    public List<Receipt> receipts(ItemId item) {
        return read(item, "receipt", Receipt.class);
    }

    @Override
    public List<SearchAgain> searches(ItemId item) {
        return read(item, "search", SearchAgain.class);
    }

    private <T> List<T> read(ItemId item, String step, Class<T> type) {
        return database.query(
                "select content from erasure_answer where item_id = ? and step = ? order by service",
                row -> json.read(row.getString(1), type),
                item.value(),
                step);
    }
}
