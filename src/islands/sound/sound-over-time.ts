import { readCourseData } from '../over-time/course-data.ts';
import { courseDrawings, lightMoment } from '../over-time/course-drawing.ts';
import { type Heard, saidTo } from './sound-source.ts';

/** The sounds of a chart's values over time, if it has such. */
export function heardOverTime(figure: Element): Heard[] | undefined {
  const data = readCourseData(saidTo(figure, 'course'));
  if (!data) return undefined;
  const drawing = courseDrawings(figure, data).find(({ svg }) => svg.getBoundingClientRect().width);
  return data.panels.flatMap((panel) =>
    panel.series.map((series): Heard => {
      const { label, values, more, promised } = series;
      const stateAt = (place: number) =>
        promised.includes(place) ? 'promised' : more.includes(place) ? 'more' : 'done';
      return {
        label: [panel.label, label].filter((part) => part !== '').join(' '),
        tones: values.map((value, place) => ({ value, state: stateAt(place) })),
        light: (place) =>
          drawing ? lightMoment(drawing, place, undefined, series) : () => undefined,
      };
    }),
  );
}
