import { moveMarks } from './move-marks.ts';

/**
 * Defines `<yearlight-steps>`, which stands around the steps of a chart. Each of them is whole without it, words and
 * drawing; it lays the drawings over one another, shows that of the step that is being read, and lets marks that
 * both have move. Who has asked for less motion keeps the steps one below the other.
 */
export function defineSteps(): void {
  if (customElements.get('yearlight-steps')) return;
  customElements.define(
    'yearlight-steps',
    class extends HTMLElement {
      #leaving: AbortController | undefined;

      connectedCallback(): void {
        const leaving = new AbortController();
        this.#leaving = leaving;
        const calm = matchMedia('(prefers-reduced-motion: reduce)');
        const follow = () => {
          if (calm.matches) stand(this);
          else walk(this, leaving.signal);
        };
        follow();
        calm.addEventListener('change', follow, { signal: leaving.signal });
      }

      disconnectedCallback(): void {
        this.#leaving?.abort();
        stand(this);
      }
    },
  );
}

/** Begins to follow the reader. */
function walk(element: HTMLElement, leaving: AbortSignal): void {
  const steps = [...element.querySelectorAll<HTMLElement>('.step')];
  const [first] = steps;
  if (!first || element.classList.contains('live')) return;
  element.classList.add('live');
  show(element, first);
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) show(element, target.closest('.step'));
    },
    { rootMargin: '-60% 0px -40% 0px' },
  );
  const sized = new ResizeObserver(() => keepRoom(element));
  for (const step of steps) {
    for (const words of step.querySelectorAll('.step-text')) seen.observe(words);
    for (const drawing of step.querySelectorAll('.step-drawing')) sized.observe(drawing);
    step.addEventListener('focusin', () => show(element, step), { signal: leaving });
  }
  leaving.addEventListener('abort', () => {
    seen.disconnect();
    sized.disconnect();
  });
}

/** One step below the other, as without scripts. */
function stand(element: HTMLElement): void {
  element.classList.remove('live');
}

function show(element: HTMLElement, step: Element | null): void {
  const former = element.querySelector('.step.current');
  if (!step || step === former || !element.classList.contains('live')) return;
  former?.classList.remove('current');
  step.classList.add('current');
  if (former) moveMarks(former, step);
}

/** The room that the highest drawing takes, for words that stand below it. */
function keepRoom(element: HTMLElement): void {
  const heights = [...element.querySelectorAll('.step-drawing')].map((each) => each.clientHeight);
  element.style.setProperty('--figure', `${Math.max(0, ...heights)}px`);
}

defineSteps();
