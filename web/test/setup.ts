import fc from 'fast-check';

/** The same cases in every run: a failure is there for everybody, and no test passes by luck. */
fc.configureGlobal({ seed: 20_261_123 });
