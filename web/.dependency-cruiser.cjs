/** Who may import whom, as in ARCHITECTURE.md. */

/** `folder` may import itself, `friends` and the packages `libraries`; of `friendTypes` only the types. */
function imports(folder, friends, friendTypes = [], libraries = []) {
  const all = [folder, ...friends];
  const paths = (names) => names.map((name) => `^src/${name}/`);
  const packages = libraries.map((name) => `^node_modules/${name}/`);
  const rules = [
    {
      name: `${folder}-imports`,
      comment: `src/${folder} may import only ${[...all, ...friendTypes, ...libraries].join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { pathNot: [...paths([...all, ...friendTypes]), ...packages, '\\.css$', '^src/vite\\.d\\.ts$'] },
    },
  ];
  if (friendTypes.length > 0) {
    rules.push({
      name: `${folder}-imports-types`,
      comment: `src/${folder} may import only types of ${friendTypes.join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: paths(friendTypes), dependencyTypesNot: ['type-only'] },
    });
  }
  return rules;
}

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Arrows point one way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nobody-imports-main',
      comment: 'But main itself, which loads the rest, which loads what a chat needs.',
      severity: 'error',
      from: { pathNot: '^src/(main|rest)\\.tsx?$' },
      to: { path: '^src/(main|rest|chat)\\.tsx?$' },
    },
    {
      name: 'main-libraries',
      comment: 'The composition root, in its three parts, may import everything of ours, and Preact to mount it.',
      severity: 'error',
      from: { path: '^src/(main|rest|chat)\\.tsx?$' },
      to: { pathNot: ['^src/', '^node_modules/preact/'] },
    },
    ...imports('sha256', []),
    ...imports('crypto', ['sha256'], [], ['@noble/hashes', '@noble/post-quantum']),
    ...imports('protocol', ['sha256']),
    ...imports('signal', ['protocol']),
    ...imports('rtc', [], ['crypto']),
    ...imports('worker', ['crypto', 'protocol', 'rtc']),
    ...imports('session', ['crypto', 'protocol', 'signal', 'rtc', 'worker']),
    ...imports('session/state', ['crypto'], ['protocol', 'rtc']),
    ...imports('session/reduce', ['session/state', 'protocol', 'signal']),
    ...imports('session/files', ['session/state', 'crypto']),
    ...imports(
      'session/outside',
      ['session/state', 'crypto', 'protocol', 'signal', 'rtc', 'worker'],
      ['session/files'],
    ),
    ...imports('session/search', ['session/state', 'crypto', 'protocol', 'signal'], ['session/outside']),
    ...imports(
      'session/chat',
      ['session/state', 'session/files', 'session/search', 'crypto', 'protocol', 'rtc'],
      ['session/outside'],
    ),
    ...imports('ui', [], ['session'], ['preact', 'lean-qr']),
    ...imports('pages', ['ui', 'session'], ['protocol'], ['preact', 'preact-render-to-string']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js'],
    },
  },
};
