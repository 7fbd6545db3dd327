/* A page for which ten minutes pass in two seconds, and which remembers what epochs its frame workers went over to. */
(() => {
  const TEN_MINUTES = 600_000;
  const setTimeout = window.setTimeout;
  window.setTimeout = (callback, ms, ...given) => setTimeout(callback, ms === TEN_MINUTES ? 2_000 : ms, ...given);

  window.epochs = [];
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message, ...given) {
    if (message?.type === 'switch') window.epochs.push(message.epoch);
    return postMessage.call(this, message, ...given);
  };
})();
