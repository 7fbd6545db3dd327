package app.anonymouschat.e2e.lab;

import app.anonymouschat.e2e.Browsers;
import app.anonymouschat.e2e.Person;
import app.anonymouschat.e2e.Script;

/// Where somebody is: a device with a browser behind a router.
final class Home implements AutoCloseable {
    /// Enough to see movement.
    private static final int PICTURES_PER_SECOND = 10;

    private final Router router;
    private final Namespace device = Namespace.create();
    private final Browsers browsers;
    private final Service service;

    /// A home behind a router of that kind, with that public address.
    Home(Internet internet, Service service, String address, Network network) {
        this.service = service;
        router = new Router(internet, address, network);
        router.connect(device);
        browsers = Browsers.within(device.prefix(), service.keyHash(), PICTURES_PER_SECOND);
    }

    Router router() {
        return router;
    }

    /// Somebody opens the page in Chromium.
    Person chromium() {
        return Person.open(browsers.profile(0), service.address(), Script.LABORATORY);
    }

    @Override
    public void close() {
        browsers.close();
        device.close();
        router.close();
    }
}
