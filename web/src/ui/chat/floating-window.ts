/** Small windows over all others: with content of the page's own (WICG document-picture-in-picture), or a video alone. */

interface FloatingWindows {
  readonly window: Window | null;
  requestWindow(size: { readonly width: number; readonly height: number }): Promise<Window>;
}

const SIZE = { width: 360, height: 400 } as const;

/** null where the browser has none. */
export function floatingWindows(scope: object): FloatingWindows | null {
  return hasFloatingWindows(scope) ? scope.documentPictureInPicture : null;
}

/** Opens one that looks as the page does. To be called in the turn of a click, as browsers want it. */
export async function openFloating(windows: FloatingWindows, page: Document, title: string): Promise<Window> {
  const opened = await windows.requestWindow(SIZE);
  const { document } = opened;
  const { lang, dir } = page.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  document.title = title;
  document.body.className = 'floating-body';
  for (const style of page.querySelectorAll('link[rel=stylesheet], style')) {
    document.head.append(document.importNode(style, true));
  }
  return opened;
}

/** Whether the browser can float a video alone. */
export function canFloatVideo(page: Document): boolean {
  return page.pictureInPictureEnabled && 'requestPictureInPicture' in HTMLVideoElement.prototype;
}

function hasFloatingWindows(scope: object): scope is { readonly documentPictureInPicture: FloatingWindows } {
  return 'documentPictureInPicture' in scope;
}
