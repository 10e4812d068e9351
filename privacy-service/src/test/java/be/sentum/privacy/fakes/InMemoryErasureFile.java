package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.erasure.ErasureFile;
import be.sentum.privacy.domain.erasure.PlanPart;
import be.sentum.privacy.domain.erasure.Receipt;
import be.sentum.privacy.domain.erasure.SearchAgain;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class InMemoryErasureFile implements ErasureFile {

    private final Map<ItemId, TreeMap<ServiceName, PlanPart>> plans = new HashMap<>();
    private final Map<ItemId, TreeMap<ServiceName, Receipt>> receipts = new HashMap<>();
    private final Map<ItemId, TreeMap<ServiceName, SearchAgain>> searches = new HashMap<>();

    @Override
    public void keep(ItemId item, PlanPart part) {
        plans.computeIfAbsent(item, i -> new TreeMap<>()).put(part.service(), part);
    }

    @Override
    public void keep(ItemId item, Receipt receipt) {
        receipts.computeIfAbsent(item, i -> new TreeMap<>()).putIfAbsent(receipt.service(), receipt);
    }

    @Override
    public void keep(ItemId item, SearchAgain search) {
        searches.computeIfAbsent(item, i -> new TreeMap<>()).put(search.service(), search);
    }

    @Override
    public List<PlanPart> plan(ItemId item) {
        return values(plans, item);
    }

    @Override
    public List<Receipt> receipts(ItemId item) {
        return values(receipts, item);
    }

    @Override
    public List<SearchAgain> searches(ItemId item) {
        return values(searches, item);
    }

    private static <T> List<T> values(Map<ItemId, TreeMap<ServiceName, T>> map, ItemId item) {
        return List.copyOf(
                Optional.ofNullable(map.get(item)).orElseGet(TreeMap::new).values());
    }
}
