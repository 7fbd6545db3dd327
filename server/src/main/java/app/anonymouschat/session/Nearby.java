package app.anonymouschat.session;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Which addresses are of this machine or its own network (PROTOCOL.md §2.2, `lan`).
final class Nearby {
    private Nearby() {}

    static boolean is(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || isUniqueLocal(address);
    }

    /// fc00::/7 (RFC 4193).
    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == 0xFC;
    }
}
