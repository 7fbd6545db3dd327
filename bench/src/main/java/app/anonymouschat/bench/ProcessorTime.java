package app.anonymouschat.bench;

import java.time.Duration;

/// What the operating system says that processes have used of the processors.
final class ProcessorTime {
    private ProcessorTime() {}

    /// Of all that this process started and that is alive: the browsers with all their processes; the driver and the
    /// server are among them, idle.
    static Duration ofBrowsers() {
        return ProcessHandle.current()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
