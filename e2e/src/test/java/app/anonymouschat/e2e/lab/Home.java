package app.anonymouschat.e2e.lab;

import app.anonymouschat.e2e.Browsers;
import app.anonymouschat.e2e.Person;
import app.anonymouschat.e2e.Script;

/// Where somebody is: a device with a browser behind a router.
final class Home implements AutoCloseable {
    /// Enough to see movement.
    private static final int PICTURES_PER_SECOND = 10;

    private final Address address;
    private final Router router;
    private final Namespace device = Namespace.create();
    private final Browsers browsers;
    private final String page;
    private final Cable cable;

    /// A home behind a router of that kind, with that public address, and by that cable. It closes the cable too.
    Home(Internet internet, Service service, Address address, Network network, Cable cable) {
        this.address = address;
        page = service.address(network);
        router = new Router(internet, address, network);
        this.cable = cable;
        router.connect(device, cable);
        browsers = Browsers.within(device.prefix(), service.keyHash(), PICTURES_PER_SECOND);
    }

    /// By which the Internet knows it.
    String address() {
        return address.ipv4();
    }

    /// Of all that the device does from here on.
    Capture capture() {
        return Capture.on(device);
    }

    Router router() {
        return router;
    }

    /// Somebody opens the page in Chromium.
    Person chromium() {
        return Person.open(browsers.profile(0), page, Script.LABORATORY);
    }

    /// Somebody opens the page in Firefox.
    Person firefox() {
        return Person.open(browsers.firefox(), page, Script.LABORATORY);
    }

    @Override
    public void close() {
        browsers.close();
        device.close();
        cable.close();
        router.close();
    }
}
