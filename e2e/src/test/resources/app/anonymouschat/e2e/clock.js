/* Runs in the page before its own code: timers that a test can bring forward. */
(() => {
  const { setTimeout, clearTimeout } = window;
  const waiting = new Map();

  window.setTimeout = (callback, ms = 0, ...given) => {
    const fire = () => {
      waiting.delete(id);
      callback(...given);
    };
    const id = setTimeout(fire, ms);
    waiting.set(id, { fire, due: performance.now() + ms });
    return id;
  };
  window.clearTimeout = (id) => {
    waiting.delete(id);
    clearTimeout(id);
  };

  window.clock = {
    /** Whatever is due within this time happens now, in its order. */
    advance(ms) {
      const until = performance.now() + ms;
      const due = [...waiting].filter(([, timer]) => timer.due <= until).sort(([, a], [, b]) => a.due - b.due);
      for (const [id, { fire }] of due) {
        if (!waiting.has(id)) continue;
        clearTimeout(id);
        fire();
      }
    },
  };
})();
