package app.anonymouschat.e2e.lab;

/// Where a machine is in the Internet: the last number of its addresses. They look public to browsers and relays, and
/// are nobody's but within the laboratory.
record Address(int number) {
    private static final String IPV4 = "1.2.3.";
    private static final String IPV6 = "2a0a::";

    String ipv4() {
        return IPV4 + number;
    }

    String ipv6() {
        return IPV6 + hexadecimal();
    }

    /// Of its interface, of those that anybody may give.
    String hardware() {
        return "02:00:00:00:00:%02x".formatted(number);
    }

    /// In the network behind a router with this address, the router itself.
    String gateway() {
        return network() + "1";
    }

    /// In the network behind a router with this address, the only device.
    String device() {
        return network() + "2";
    }

    /// The network of IPv6 behind a router with this address, without its last part.
    String network() {
        return "2a0a:0:0:" + hexadecimal() + "::";
    }

    private String hexadecimal() {
        return Integer.toHexString(number);
    }
}
