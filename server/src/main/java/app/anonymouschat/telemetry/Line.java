package app.anonymouschat.telemetry;

/// Every line that the server can write to its log. `%d` stands for the number it comes with.
public enum Line {
    LISTENING("listening for the page and its sockets on port %d"),
    HEALTH_LISTENING("health and metrics are on port %d"),
    STUN_LISTENING("STUN is answered on UDP port %d"),
    STUN_IN_PART("UDP port %d is taken on some of this machine's addresses: STUN is not answered there"),
    STUN_TAKEN(
            "UDP port %d is taken: STUN is not answered, and people behind routers may not reach each other. Free it,"
                    + " or set stun-port"),
    LIMITS_OFF("limits by address are off"),
    CERTIFICATE_RENEWED("the new certificate is in use"),
    CERTIFICATE_UNUSABLE("the changed certificate or key can not be used: the old one stays in use"),
    DRAINING("told to stop: no new match is made, sockets open: %d"),
    STOPPED("stopped"),
    BUG("a bug, please report it:");

    private final String text;

    Line(String text) {
        this.text = text;
    }

    String with(long number) {
        return text.replace("%d", Long.toString(number));
    }
}
