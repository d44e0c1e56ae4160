import { h, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScreenProps } from '../frame/screen.ts';

interface PreviewProps extends Pick<ScreenProps, 'words'> {
  /** The path of the page. */
  readonly page: string;
  /** The words that are being written. */
  readonly spoken: readonly string[];
}

const widths = { phone: 390, desktop: 1280 } as const;
type Width = keyof typeof widths;

/** The page as it will be, at the width of a phone or of a desk, at the place that is being written. */
export function PreviewPane({ words: { text }, page, spoken }: PreviewProps): JSX.Element {
  const [width, setWidth] = useState<Width>('phone');
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState(false);
  const [box, setBox] = useState({ width: 480, height: 600 });
  useEffect(() => {
    const { current } = room;
    if (!current) return;
    const observer = new ResizeObserver(() =>
      setBox({ width: current.clientWidth, height: current.clientHeight }),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const origin = `http://localhost:${location.port}`;
  useEffect(() => {
    if (loaded) frame.current?.contentWindow?.postMessage({ words: spoken }, origin);
  }, [loaded, spoken.join('\n')]);
  const scale = Math.min(1, box.width / widths[width]);
  const buttons = (Object.keys(widths) as Width[]).map((each) =>
    h(
      'button',
      { key: each, type: 'button', 'aria-pressed': each === width, onClick: () => setWidth(each) },
      text.widths[each],
    ),
  );
  const size = {
    width: `${widths[width]}px`,
    height: `${box.height / scale}px`,
    transform: `scale(${scale})`,
  };
  return h('aside', { class: 'page', 'aria-label': text.preview }, [
    h('div', { class: 'bar' }, [h('h2', {}, text.preview), h('div', { class: 'choice' }, buttons)]),
    h('div', { class: 'room', ref: room }, [
      h('iframe', {
        ref: frame,
        title: text.preview,
        src: `${origin}${page}`,
        style: size,
        onLoad: () => setLoaded(true),
      }),
    ]),
  ]);
}
