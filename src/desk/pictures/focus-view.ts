import { h, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PicturesWords } from '../../words/desk-contract/pictures.ts';
import type { Crop, Focus } from './crop.ts';

interface FocusViewProps {
  readonly says: PicturesWords;
  readonly picture: ImageBitmap;
  readonly crop: Crop;
  readonly focus: Focus;
  readonly onFocus: (focus: Focus) => void;
}

type Pointed = PointerEvent & { readonly currentTarget: HTMLElement };

/** So wide the picture is drawn, in pixels of the screen, before it is fitted to its place. */
const drawnWidth = 720;
/** So far an arrow key moves the point, as a share of the picture. */
const step = 0.05;

const moves: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** The picture with what is cut off made pale, and the point that stays in it, moved by pointing or by arrow keys. */
export function FocusView({ says, picture, crop, focus, onFocus }: FocusViewProps): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = Math.min(drawnWidth, picture.width);
  const height = Math.round((picture.height * width) / picture.width);
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    const scale = width / picture.width;
    const [x, y, wide, high] = [crop.x, crop.y, crop.width, crop.height].map(
      (each) => each * scale,
    );
    const part = [x ?? 0, y ?? 0, wide ?? 0, high ?? 0] as const;
    pen.clearRect(0, 0, width, height);
    pen.globalAlpha = 0.3;
    pen.drawImage(picture, 0, 0, width, height);
    pen.globalAlpha = 1;
    pen.save();
    pen.beginPath();
    pen.rect(...part);
    pen.clip();
    pen.clearRect(...part);
    pen.drawImage(picture, 0, 0, width, height);
    pen.restore();
  }, [picture, crop.x, crop.y, crop.width, crop.height]);
  const put = (x: number, y: number) => onFocus({ x: within(x), y: within(y) });
  const point = ({ currentTarget, clientX, clientY }: Pointed) => {
    const box = currentTarget.getBoundingClientRect();
    put((clientX - box.left) / box.width, (clientY - box.top) / box.height);
  };
  const press = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    put(focus.x + move[0], focus.y + move[1]);
  };
  const [left, above] = [Math.round(focus.x * 100), Math.round(focus.y * 100)];
  return h(
    'div',
    {
      class: 'focus-view',
      role: 'slider',
      tabIndex: 0,
      'aria-label': says.focus,
      'aria-describedby': 'focus-hint',
      'aria-valuenow': left,
      'aria-valuetext': says.focusAt(left, above),
      onPointerDown: point,
      onKeyDown: press,
    },
    [
      h('canvas', { ref: canvas, width, height, 'aria-hidden': true }),
      h('span', { class: 'focus-point', style: { left: `${left}%`, top: `${above}%` } }),
    ],
  );
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
