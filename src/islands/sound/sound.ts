import { playScore } from './play-score.ts';
import { writeScore } from './score.ts';
import { type Heard, heardOfMarks } from './sound-source.ts';

let stopLast = () => {};

/**
 * Plays the values of the chart that a button belongs to, higher for more. Each series is named before it, and the
 * mark that sounds is lit. Pressed again, with Escape or when the page is left, it stops.
 *
 * @param overTime Finds what can be heard of values over time.
 */
export function listen(
  button: HTMLElement,
  context: AudioContext,
  overTime?: (figure: Element) => Heard[] | undefined,
): void {
  const figure = button.closest('[data-chart]');
  const status = figure?.querySelector('.heard');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  const isPlaying = button.getAttribute('aria-pressed') === 'true';
  stopLast();
  if (isPlaying || !figure) return void context.close();

  const heard = overTime?.(figure) ?? heardOfMarks(figure);
  const named = heard.length > 1;
  const score = writeScore(
    heard.map(({ tones }) => tones),
    { fromZero: button.dataset.scale !== 'position', named },
  );
  const playing = new AbortController();
  const begin = context.currentTime + 0.1;
  let unlight = () => {};
  let note = -1;
  let series = -1;
  const stop = () => {
    if (playing.signal.aborted) return;
    playing.abort();
    unlight();
    button.setAttribute('aria-pressed', 'false');
    say('');
    void context.close();
  };
  const follow = () => {
    if (playing.signal.aborted) return;
    const time = context.currentTime - begin;
    const at = score.notes.findLastIndex((each) => each.at <= time);
    const from = score.starts.findLastIndex((each) => each <= time);
    if (named && from > 0 && from !== series) say(heard[from]?.label ?? '');
    series = from;
    if (at !== note) {
      unlight();
      const { series: of = 0, place = 0 } = score.notes[at] ?? {};
      unlight = heard[of]?.light(place) ?? (() => {});
      note = at;
    }
    if (time >= score.end) stop();
    else requestAnimationFrame(follow);
  };

  // How it sounds is said once; each further series only by its name.
  say([button.dataset.listen ?? '', heard[0]?.label ?? ''].join(' ').trim());
  stopLast = stop;
  button.setAttribute('aria-pressed', 'true');
  const { signal } = playing;
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal });
  document.addEventListener('visibilitychange', stop, { signal });
  addEventListener('pagehide', stop, { signal });
  playScore(score, context, begin);
  requestAnimationFrame(follow);
}
