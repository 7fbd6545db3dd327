package app.anonymouschat.doctor;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The addresses of a name, and which of them can be tried from here.
record Names(List<InetAddress> all, List<InetAddress> reachable, List<InetAddress> outOfReach) {
    static Names of(String host) throws UnknownHostException {
        List<InetAddress> all = List.of(InetAddress.getAllByName(host));
        List<InetAddress> reachable = new ArrayList<>(all);
        reachable.removeIf(address -> !Reach.isPossible(address));
        List<InetAddress> outOfReach = new ArrayList<>(all);
        outOfReach.removeAll(reachable);
        return new Names(all, List.copyOf(reachable), List.copyOf(outOfReach));
    }

    /// For people.
    static String written(List<InetAddress> addresses) {
        return addresses.stream().map(InetAddress::getHostAddress).collect(Collectors.joining(" and "));
    }
}
