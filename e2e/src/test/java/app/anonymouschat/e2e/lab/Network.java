package app.anonymouschat.e2e.lab;

import java.util.List;

/// How people are connected to the Internet: by a router that translates their address, or that lets little through.
enum Network {
    FULL_CONE("full cone", Rules.FULL_CONE),
    ADDRESS_RESTRICTED("restricted by address", Rules.ADDRESS_RESTRICTED),
    PORT_RESTRICTED("restricted by port", Rules.PORT_RESTRICTED),
    SYMMETRIC("symmetric", Rules.SYMMETRIC),
    WITHOUT_UDP("no UDP", Rules.WITHOUT_UDP),
    ONLY_443("only TCP 443", Rules.ONLY_443),
    ONLY_TLS("only TLS on 443", Rules.ONLY_TLS),
    /// No IPv4 at all; a firewall that lets in what belongs to something that went out.
    IPV6_ALONE("IPv6 alone", Rules.IPV6_FIREWALL),
    /// IPv4 behind a translation that allows no direct path to others of its kind, IPv6 behind that firewall.
    IPV6_TOO("symmetric, IPv6 too", Rules.SYMMETRIC);

    private final String title;
    private final Rules rules;

    Network(String title, Rules rules) {
        this.title = title;
        this.rules = rules;
    }

    /// As it is called in a table.
    String title() {
        return title;
    }

    /// What makes a router one of this kind.
    List<Rules> rules() {
        return this == IPV6_TOO ? List.of(rules, Rules.IPV6_FIREWALL) : List.of(rules);
    }

    boolean hasIpv4() {
        return this != IPV6_ALONE;
    }

    boolean hasIpv6() {
        return this == IPV6_ALONE || this == IPV6_TOO;
    }
}
