package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Parts in memory. */
public class InMemoryFragments implements Fragments {

    private record Answer(ItemId item, ServiceName service) {}

    private final Map<Answer, TreeMap<Integer, byte[]>> parts = new HashMap<>();
    private final Map<ItemId, TreeMap<ServiceName, Whole>> wholes = new HashMap<>();

    @Override
    public void keep(ItemId item, ServiceName service, int number, byte[] sealed) {
        parts.computeIfAbsent(new Answer(item, service), a -> new TreeMap<>()).put(number, sealed);
    }

    @Override
    public int count(ItemId item, ServiceName service) {
        return of(item, service).size();
    }

    @Override
    public void forEach(ItemId item, ServiceName service, int from, int upTo, FragmentReader reader) {
        of(item, service).forEach((number, part) -> {
            if (from <= number && number <= upTo) {
                reader.part(number, part);
            }
        });
    }

    @Override
    public void keep(ItemId item, Whole whole) {
        wholes.computeIfAbsent(item, i -> new TreeMap<>()).put(whole.service(), whole);
    }

    @Override
    public List<Whole> wholes(ItemId item) {
        return List.copyOf(
                Optional.ofNullable(wholes.get(item)).orElseGet(TreeMap::new).values());
    }

    @Override
    public void deleteAll(ItemId item) {
        parts.keySet().removeIf(answer -> answer.item().equals(item));
        wholes.remove(item);
    }

    private TreeMap<Integer, byte[]> of(ItemId item, ServiceName service) {
        return Optional.ofNullable(parts.get(new Answer(item, service))).orElseGet(TreeMap::new);
    }
}
