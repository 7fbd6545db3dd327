/** English, while the rest of the page is loaded. */
export const loading = {
  loading: {
    underWay: { what: 'One moment…', why: 'The rest of this page is on its way to you.' },
    failed: {
      what: 'The page did not load completely',
      why: 'You may be offline, or the service was renewed after you opened this page. Nothing was started. Reload the page to try again.',
    },
    reload: 'Reload the page',
    details: 'This could not be loaded. Your chat goes on.',
  },
};
