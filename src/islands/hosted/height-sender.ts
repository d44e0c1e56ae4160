/** What an embed knows of itself. */
export interface Embed {
  /** The id by which hosts may know the chart: it stands in the address. */
  readonly id: string;
  /** What the host gave it to be called by. */
  readonly child: string | null;
  readonly address: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The messages that tell a host how high an embed is, in CSS pixels, in the tongues that hosts listen for:
 * ours, Datawrapper's snippet, AMP with Sidechain and newswire frames, open-iframe-resizer, pym.js and
 * Medium. Never for an embed that is not laid out: no host is told nothing.
 */
export function heightMessages({ id, child, address }: Embed, size: Size): unknown[] {
  const { width, height } = size;
  if (!(height > 0)) return [];
  return [
    { type: 'yearlight-height', height },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    { type: 'iframe-resized', width, height },
    `pymxPYMx${child ?? ''}xPYMxheightxPYMx${height}`,
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
  ];
}

const resizer = '[iFrameSizer]';

/** The name by which iframe-resizer calls an embed: in its first message, before its settings. */
export function resizerName(message: unknown): string | undefined {
  return /^\[iFrameSizer\]([^:]+):\d+:(?:true|false):/.exec(String(message))?.[1];
}

/** The message that iframe-resizer wants to hear: neither a width of nothing nor a last field without a word. */
export function resizerMessage(name: string, { width, height }: Size, why: string): string {
  return `${resizer}${name}:${height}:${Math.max(1, width)}:${why}`;
}

/**
 * Tells the page around this one how high it is: at once, whenever that changes, and whenever it is
 * spoken to. Whoever frames a page learns its height, and no more.
 */
export function sendHeight(embed: Embed): void {
  const host = window.parent;
  if (host === window) return;
  const root = document.documentElement;
  let name: string | undefined;
  let told = 0;
  let pending: ReturnType<typeof setTimeout> | undefined;
  const post = (message: unknown) => host.postMessage(message, '*');
  const tell = (why: string) => {
    const box = root.getBoundingClientRect();
    const size = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
    if (why === 'resizeObserver' && size.height === told) return;
    told = size.height;
    for (const message of heightMessages(embed, size)) post(message);
    if (name !== undefined && told > 0) post(resizerMessage(name, size, why));
  };
  // iframe-resizer takes the answer to its first message at once, and any other with its next frame: a later answer of
  // the first kind would be overtaken by an older height.
  let why = '';
  addEventListener('message', ({ source, data }) => {
    // A host tells a theme after it was told a height: an answer to that would go on for ever.
    if (source !== host || data?.type === 'yearlight-theme') return;
    const called = resizerName(data);
    if (called !== undefined) [name, why] = [called, 'init'];
    // However often it is asked, it answers once a turn.
    clearTimeout(pending);
    pending = setTimeout(() => {
      tell(why || 'resizeParent');
      why = '';
    });
  });
  new ResizeObserver(() => tell('resizeObserver')).observe(root);
  addEventListener('load', () => tell('load'));
  post('[iFrameResizerChild]Ready');
  tell('load');
}
