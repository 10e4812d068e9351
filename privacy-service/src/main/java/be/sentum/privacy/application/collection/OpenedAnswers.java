package be.sentum.privacy.application.collection;

import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.application.port.out.collection.Fragments;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.application.port.out.collection.Vault;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The services' answers about one item, in the clear, one part at a time. A package reads them for each of its layers:
 * what fits in the remembered bytes is opened once, the rest each time, so memory does not grow with the person.
 */
final class OpenedAnswers implements Archive.Data {

    private record Key(ServiceName service, int number) {}

    private static final byte RECORD_SEPARATOR = 0x1E;

    private final ItemId item;
    private final Fragments fragments;
    private final Vault.Opener opener;
    private final List<Whole> wholes;
    private final Map<Key, byte[]> remembered = new HashMap<>();
    private int room;

    OpenedAnswers(ItemId item, Fragments fragments, Vault.Opener opener, int rememberedBytes) {
        this.item = item;
        this.fragments = fragments;
        this.opener = opener;
        this.wholes = fragments.wholes(item);
        this.room = rememberedBytes;
    }

    List<Whole> wholes() {
        return wholes;
    }

    /**
     * The first service whose parts do not open, or do not add up to what it announced.
     *
     * @param witness sees each part on the way
     */
    Optional<ServiceName> firstDamaged(BiConsumer<ServiceName, byte[]> witness) {
        return wholes.stream()
                .filter(whole -> !isIntact(whole, witness))
                .map(Whole::service)
                .findFirst();
    }

    @Override
    public void of(ServiceName service, Consumer<byte[]> reader) {
        wholes.stream()
                .filter(whole -> whole.service().equals(service))
                .forEach(whole -> read(whole, part -> texts(part).forEach(reader)));
    }

    private boolean isIntact(Whole whole, BiConsumer<ServiceName, byte[]> witness) {
        MessageDigest digest = sha256();
        try {
            read(whole, part -> {
                digest.update(part);
                texts(part).forEach(text -> witness.accept(whole.service(), text));
            });
        } catch (Vault.Unreadable e) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(whole.sha256());
    }

    private void read(Whole whole, Consumer<byte[]> reader) {
        int number = 1;
        while (number <= whole.fragments() && remembered.containsKey(new Key(whole.service(), number))) {
            reader.accept(remembered.get(new Key(whole.service(), number)));
            number++;
        }
        fragments.forEach(
                item,
                whole.service(),
                number,
                whole.fragments(),
                (at, part) -> reader.accept(opened(whole.service(), at, part)));
    }

    private byte[] opened(ServiceName service, int number, byte[] sealed) {
        byte[] plain = opener.open(service, number, sealed);
        if (plain.length <= room) {
            room -= plain.length;
            remembered.put(new Key(service, number), plain);
        } else {
            // The first part that does not fit ends it: what is remembered is always the beginning of an answer.
            room = 0;
        }
        return plain;
    }

    /** The texts of a JSON text sequence (RFC 7464); the separator cannot occur inside one. */
    private static List<byte[]> texts(byte[] sequence) {
        List<byte[]> texts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= sequence.length; i++) {
            if (i == sequence.length || sequence[i] == RECORD_SEPARATOR) {
                if (i > start) {
                    texts.add(Arrays.copyOfRange(sequence, start, i));
                }
                start = i + 1;
            }
        }
        return texts;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
