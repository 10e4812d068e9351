package be.sentum.privacy.domain.transfer.target;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses of the public internet: the IANA registries of special-purpose addresses, read the other way round. Of IPv6
 * only global unicast (2000::/3) is public, so that mapped, translated (NAT64) and unique local addresses are not.
 */
public final class PublicAddresses {

    private static final List<Block> SPECIAL_4 = List.of(
            Block.of(8, 0),
            Block.of(8, 10),
            Block.of(10, 100, 64),
            Block.of(8, 127),
            Block.of(16, 169, 254),
            Block.of(12, 172, 16),
            Block.of(24, 192, 0, 0),
            Block.of(24, 192, 0, 2),
            Block.of(24, 192, 31, 196),
            Block.of(24, 192, 52, 193),
            Block.of(24, 192, 88, 99),
            Block.of(16, 192, 168),
            Block.of(24, 192, 175, 48),
            Block.of(15, 198, 18),
            Block.of(24, 198, 51, 100),
            Block.of(24, 203, 0, 113),
            Block.of(4, 224),
            Block.of(4, 240));

    private static final Block GLOBAL_6 = Block.of(3, 0x20);

    private static final List<Block> SPECIAL_6 = List.of(
            // protocol assignments, among them Teredo and ORCHID
            Block.of(23, 0x20, 0x01, 0x00),
            Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
            // 6to4 carries any IPv4 address
            Block.of(16, 0x20, 0x02),
            Block.of(48, 0x26, 0x20, 0x00, 0x4f, 0x80, 0x00),
            Block.of(20, 0x3f, 0xff, 0x00));

    private static final int IPV4_BYTES = 4;

    private PublicAddresses() {}

    public static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == IPV4_BYTES
                ? SPECIAL_4.stream().noneMatch(block -> block.holds(bytes))
                : GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(block -> block.holds(bytes));
    }

    /** Addresses that begin with the same bits. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Block(byte[] first, int bits) {

        static Block of(int bits, int... first) {
            byte[] bytes = new byte[first.length];
            for (int i = 0; i < first.length; i++) {
                bytes[i] = (byte) first[i];
            }
            return new Block(bytes, bits);
        }

        boolean holds(byte[] address) {
            byte[] start = Arrays.copyOf(first, address.length);
            int whole = bits / Byte.SIZE;
            if (!Arrays.equals(start, 0, whole, address, 0, whole)) {
                return false;
            }
            int rest = bits % Byte.SIZE;
            return rest == 0
                    || (start[whole] & 0xff) >> (Byte.SIZE - rest) == (address[whole] & 0xff) >> (Byte.SIZE - rest);
        }
    }
}
