package app.anonymouschat.e2e.lab;

/// How people are connected to the Internet: by a router that translates their address, or that lets little through.
enum Network {
    FULL_CONE("full cone", Rules.FULL_CONE),
    ADDRESS_RESTRICTED("restricted by address", Rules.ADDRESS_RESTRICTED),
    PORT_RESTRICTED("restricted by port", Rules.PORT_RESTRICTED),
    SYMMETRIC("symmetric", Rules.SYMMETRIC),
    WITHOUT_UDP("no UDP", Rules.WITHOUT_UDP),
    ONLY_443("only TCP 443", Rules.ONLY_443),
    ONLY_TLS("only TLS on 443", Rules.ONLY_TLS);

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
    Rules rules() {
        return rules;
    }
}
