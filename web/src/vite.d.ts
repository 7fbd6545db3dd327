/** The address of a module that Vite bundles for a worker: `import url from './frames.ts?worker&url'`. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}

/** A style sheet that Vite bundles beside the script. */
declare module '*.css';
