import { runnerImport } from 'vite';
import type { Plugin, ViteDevServer } from 'vite';

/** The names of the two inputs of `pages.config.ts`. */
export const SCRIPT = 'live';
export const STYLE = 'pages';

const RENDER = '/src/pages/render.tsx';

/** What is needed of `src/pages/render.tsx`. */
interface RenderModule {
  readonly renderPages: (links: { readonly style: string; readonly script: string }) => ReadonlyMap<string, string>;
}

/** Writes out the pages beside the chat as HTML, in every language, so that they are readable without script. */
export function writePages(): Plugin {
  return {
    name: 'write-pages',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const { module } = await runnerImport<RenderModule>(`.${RENDER}`);
      const links = {
        script: `/${fileOf(bundle, `/${SCRIPT}-`, '.js')}`,
        style: `/${fileOf(bundle, `/${STYLE}-`, '.css')}`,
      };
      for (const [fileName, source] of module.renderPages(links)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

function fileOf(bundle: Readonly<Record<string, unknown>>, name: string, ending: string): string {
  const file = Object.keys(bundle).find((path) => path.includes(name) && path.endsWith(ending));
  if (file === undefined) throw new Error(`The build made no ${name}…${ending}.`);
  return file;
}

/** Renders the pages anew for each request while one develops. */
export function showPages(): Plugin {
  return {
    name: 'show-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        renderOne(server, `${path}.html`).then(
          (page) => {
            if (page === undefined) next();
            else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
          },
          (failure: unknown) => {
            next(failure);
          },
        );
      });
    },
  };
}

async function renderOne(server: ViteDevServer, file: string): Promise<string | undefined> {
  if (!/^[\w/-]+\.html$/.test(file)) return undefined;
  const { renderPages } = (await server.ssrLoadModule(RENDER)) as RenderModule;
  return renderPages({ style: '/src/ui/style/pages.css', script: '/src/pages/live.ts' }).get(file);
}
