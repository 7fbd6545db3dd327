package app.anonymouschat.gateway;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.stream.Stream;

/// The addresses of this machine, one by one.
final class LocalAddresses {
    private LocalAddresses() {}

    /// The same addresses with `::` and `0.0.0.0` written out as what the machine has at this moment, but for IPv6
    /// link-local ones, which nobody asks a server by. Where the system does not tell, they stay as they are.
    static List<InetAddress> writtenOut(List<InetAddress> addresses) {
        return addresses.stream()
                .flatMap(address -> address.isAnyLocalAddress() ? meantBy(address).stream() : Stream.of(address))
                .distinct()
                .toList();
    }

    /// `::` is every address, `0.0.0.0` every one of IPv4.
    private static List<InetAddress> meantBy(InetAddress wildcard) {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LocalAddresses::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address
                            || (wildcard instanceof Inet6Address && !address.isLinkLocalAddress()))
                    .toList();
        } catch (SocketException untold) {
            return List.of(wildcard);
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp();
        } catch (SocketException gone) {
            return false;
        }
    }
}
