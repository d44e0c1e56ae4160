import { expect, it } from 'vitest';
import { readCourseData } from '../../../src/islands/over-time/course-data.ts';
import { coursePlane } from '../../../src/islands/over-time/course-plane.ts';
import { course, run } from '../course.ts';

const plane = '40 240 20 120 0 10';

it('finds the nearest moment, evenly apart or by time', () => {
  const data = course([run([1, 2, 3])]);
  const even = coursePlane(plane, 0, data);
  expect([even?.x(1), even?.nearest(0), even?.nearest(95), even?.nearest(999)]).toEqual([
    140, 0, 1, 2,
  ]);
  const uneven = coursePlane(plane, 0, { ...data, at: [0, 0.9, 1] });
  expect([uneven?.x(1), uneven?.nearest(95)]).toEqual([220, 0]);
});

it('places values by the scale, in the base unit', () => {
  const placed = coursePlane(plane, 0, course([run([0.1, null, 1])], { factor: 10 }));
  expect([placed?.y(0, 0), placed?.y(0, 1), placed?.y(0, 2)]).toEqual([110, undefined, 20]);
});

it('places values where a chart says that they stand, on a scale of factors', () => {
  const data = course([{ ...run([1, 10, null]), at: [0, 0.5, 0] }]);
  const placed = coursePlane(plane, 0, data);
  expect([placed?.y(0, 0), placed?.y(0, 1), placed?.y(0, 2)]).toEqual([120, 70, undefined]);
});

it('lays stacked values on each other, and none where a part is missing', () => {
  const data = course([run([2, 2]), run([5, null])], { stacked: true });
  const placed = coursePlane(plane, 0, data);
  expect([placed?.y(0, 0), placed?.y(1, 0), placed?.y(0, 1)]).toEqual([100, 50, undefined]);
});

it.each([undefined, '', '1 2 3'])('is none where a drawing says %j of it', (written) => {
  expect(coursePlane(written, 0, course([run([1, 2])]))).toBeUndefined();
});

it('takes what a chart says, and nothing else', () => {
  const data = course([run([1, 2])]);
  expect(readCourseData(JSON.parse(JSON.stringify(data)))).toEqual(data);
  const others = [
    undefined,
    null,
    'text',
    {},
    { ...data, labels: ['2020'] },
    { ...data, panels: [null] },
    { ...data, panels: [{ label: '', series: [run([1])] }] },
    { ...data, words: undefined },
    { ...data, distance: {} },
    course([run([1])]),
  ];
  for (const other of others) expect(readCourseData(other)).toBeUndefined();
});
