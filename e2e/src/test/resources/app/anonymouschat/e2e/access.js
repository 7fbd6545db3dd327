// What can be measured of every state in the gallery: run in its page, beside axe-core.
window.access = (() => {
  const TARGET = 44;

  const words = (element) => {
    const name = element.getAttribute('aria-label') ?? element.textContent.trim();
    return `${element.tagName.toLowerCase()}.${element.className} “${name.slice(0, 40)}”`;
  };

  /** What axe-core finds by these rules; by all that it has, where none are named. */
  const audit = async (rules) => {
    const wanted = rules.length > 0 ? { runOnly: rules } : {};
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], ...wanted });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  };

  /** What is wider than the window, so that one would have to scroll aside. */
  const wide = () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolled = [...document.querySelectorAll('dialog[open], .log, main, main > *')].filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && scrolls(element),
    );
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} of ${clientWidth} wide`] : []),
      ...scrolled.map((element) => `${words(element)} is ${element.scrollWidth} of ${element.clientWidth} wide`),
      ...outside(clientWidth),
    ];
  };

  const scrolls = (element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);

  /** Things to press or read that stand partly beside the window. */
  const outside = (width) =>
    [...document.querySelectorAll('button, a, input, select, textarea, summary, h1, h2, p')]
      .filter(isSeen)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > width + 1;
      })
      .map((element) => `${words(element)} stands outside`);

  const isSeen = (element) =>
    element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) && element.closest('.unseen') === null;

  /** What is pressed, and is less than 44 CSS pixels high or wide. A tick or a mark counts with its label. */
  const targets = () => {
    const pressed = [...document.querySelectorAll('button, a[href], select, textarea, input, summary')];
    const modal = document.querySelector('dialog[open]');
    return pressed
      .filter((element) => isSeen(element) && (modal === null || modal.contains(element)))
      .map((element) => [element, element.closest('label') ?? element])
      .map(([element, box]) => [element, box.getBoundingClientRect()])
      .filter(([, { width, height }]) => width < TARGET - 0.5 || height < TARGET - 0.5)
      .map(([element, { width, height }]) => `${words(element)} is ${width.toFixed(0)} × ${height.toFixed(0)}`);
  };

  const measures = {
    AXE: () => audit([]),
    /** What depends on colours and sizes; the other rules find the same in every sight. */
    AXE_BY_EYE: () => audit(['color-contrast', 'target-size', 'scrollable-region-focusable']),
    NOTHING_ASIDE: wide,
    TARGETS: targets,
  };

  const measured = async (names, direction, wanted) => {
    const faults = [];
    for (const name of names) {
      await window.gallery.show(name, direction);
      for (const measure of wanted) {
        for (const fault of await measures[measure]()) faults.push(`${measure}: ${name}: ${fault}`);
      }
    }
    return faults;
  };

  let going;
  return {
    /** Begins to measure every state that falls to that one of so many pages. */
    begin(direction, wanted, which, of) {
      const names = window.gallery.names.filter((_, at) => at % of === which);
      going = measured(names, direction, wanted);
    },
    /** What was found wanting, once all is measured. */
    faults: () => going,
  };
})();
