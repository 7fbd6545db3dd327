package app.anonymouschat.doctor;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;

/// From where to where packets can go.
final class Reach {
    private Reach() {}

    /// Whether it is an address of the Internet, and not of a machine, a local network or a provider's.
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = Byte.toUnsignedInt(bytes[0]);
        boolean shared = address instanceof Inet4Address && first == 100 && (bytes[1] & 0xC0) == 0x40;
        boolean uniqueLocal = address instanceof Inet6Address && (first & 0xFE) == 0xFC;
        return !(address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || shared
                || uniqueLocal);
    }

    /// Whether this machine could reach it at all: to an address of IPv6 on the Internet only from one.
    static boolean isPossible(InetAddress address) {
        return address instanceof Inet4Address || !isPublic(address) || hasPublicIpv6();
    }

    private static boolean hasPublicIpv6() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .anyMatch(own -> own instanceof Inet6Address && isPublic(own));
        } catch (SocketException untold) {
            return true;
        }
    }

    static String family(InetAddress address) {
        return address instanceof Inet6Address ? "IPv6" : "IPv4";
    }
}
