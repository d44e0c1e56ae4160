import { h, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerOf } from '../contract/route.ts';
import { writeAddress } from '../frame/address.ts';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { problemIn, Waiting } from '../frame/waiting.ts';
import type { closeChart, draftChart, openChart, saveChart } from '../routes/charts.ts';
import { PreviewPane } from '../stories/preview-pane.ts';
import { ChartForm } from './chart-form.ts';

interface ChartProps extends ScreenProps {
  readonly id: string;
}

/** One chart: its texts and what is lit up, what is to do, and its page beside. */
export function ChartScreen(props: ChartProps): JSX.Element {
  const { words, call, id } = props;
  const answer = useAnswer(() => call<typeof openChart>('open-chart', { id }), [call, id]);
  if (answer.state !== 'there') return h(Waiting, { words, answer });
  return h(OpenedChart, { ...props, opened: answer.value });
}

interface OpenedProps extends ChartProps {
  readonly opened: AnswerOf<typeof openChart>;
}

/** How long nothing is typed before the page shows what was, in milliseconds. */
const pause = 250;

function OpenedChart({ words, language, call, say, id, opened }: OpenedProps): JSX.Element {
  const { charts: says } = words;
  const [file, setFile] = useState({ base: opened.base, digest: opened.digest });
  const [values, setValues] = useState(opened.values);
  const [kept, setKept] = useState(JSON.stringify(opened.values));
  const [problems, setProblems] = useState(opened.problems);
  const fail = (problem: unknown) => say(problemIn(words, problem));
  const isChanged = JSON.stringify(values) !== kept;
  const latest = useRef(0);
  useEffect(() => {
    if (!isChanged) return;
    const timer = setTimeout(() => {
      latest.current += 1;
      const asked = latest.current;
      call<typeof draftChart>('draft-chart', { id, base: file.base, values }).then((now) => {
        if (asked === latest.current) setProblems(now.problems);
      }, fail);
    }, pause);
    return () => clearTimeout(timer);
  }, [values]);
  useEffect(() => () => void call<typeof closeChart>('close-chart', { id }).catch(() => {}), [id]);
  const save = async () => {
    latest.current += 1;
    try {
      const saved = await call<typeof saveChart>('save-chart', { id, ...file, values });
      setFile({ base: saved.base, digest: saved.digest });
      setKept(JSON.stringify(values));
      setProblems(saved.problems);
      say(says.saved);
    } catch (problem) {
      fail(problem);
    }
  };
  return h('section', { class: 'story chart' }, [
    h('div', { class: 'writing' }, [
      h('nav', { class: 'crumbs' }, h('a', { href: writeAddress('charts') }, says.back)),
      h('div', { class: 'bar' }, [
        h(
          'button',
          { type: 'button', class: 'main', disabled: !isChanged, onClick: save },
          says.save,
        ),
        h('span', { class: 'state', role: 'status' }, isChanged ? says.unsaved : says.unchanged),
      ]),
      h('h1', {}, opened.type),
      h(ChartForm, {
        words,
        language,
        languages: opened.languages,
        rows: opened.rows,
        values,
        change: setValues,
      }),
      problems.length === 0
        ? null
        : h('section', { class: 'problems', 'aria-labelledby': 'chart-problems' }, [
            h('h2', { id: 'chart-problems' }, says.problems),
            h(
              'ul',
              {},
              problems.map(({ problem, hint, severity }) =>
                h('li', { class: severity, key: `${problem}${hint}` }, [
                  h('p', {}, problem),
                  h('p', { class: 'quiet' }, hint),
                ]),
              ),
            ),
          ]),
    ]),
    h(PreviewPane, { words, page: opened.page, spoken: [] }),
  ]);
}
