package app.anonymouschat.gateway;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whose request it is, where proxies stand between (PROTOCOL.md §2.6).
final class ClientAddress {
    private ClientAddress() {}

    /// The right-most address that is not a proxy of ours. First comes the one that the connection is from, then those
    /// that `X-Forwarded-For` names, each of which the one to its right vouches for. What is no address
    /// ends the walk.
    static InetAddress behind(InetAddress peer, List<String> forwardedFor, Predicate<InetAddress> isProxy) {
        List<String> named = forwardedFor.stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(String::strip)
                .toList();
        InetAddress client = peer;
        for (String next : named.reversed()) {
            InetAddress address = isProxy.test(client) ? NetUtil.createInetAddressFromIpAddressString(next) : null;
            if (address == null) {
                return client;
            }
            client = address;
        }
        return client;
    }
}
