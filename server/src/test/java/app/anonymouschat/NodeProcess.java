package app.anonymouschat;

import java.io.IOException;

/// A server that is a process of its own, for tests: its settings are the arguments. Being told to stop, it drains.
final class NodeProcess {
    private NodeProcess() {}

    public static void main(String[] settings) throws IOException, InterruptedException {
        TestServer server = new TestServer(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.server().drain();
            server.close();
        }));
        System.out.println("port " + server.port());
        Thread.currentThread().join();
    }
}
