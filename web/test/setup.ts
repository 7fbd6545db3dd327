import fc from 'fast-check';

/**
 * The same cases in every run: a failure is there for everybody, and no test passes by luck. `FUZZ_RUNS` asks instead for
 * so many cases of each property, others in every run; what fails names its seed.
 */
const runs = Number(process.env['FUZZ_RUNS'] ?? 0);
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 20_261_123 });
