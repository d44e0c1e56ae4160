import type { DrawContext } from '../contract/chart-type.ts';
import { type Crossing, readCrossing } from './crossing.ts';
import { labelFieldOf } from './marks.ts';
import { orient } from './orient.ts';

/** The channels of a type whose categories lie along x, as its file may write them. */
interface AlongX {
  readonly x?: string | undefined;
  readonly y: string;
  readonly color?: string | undefined;
  readonly series?: string | undefined;
  readonly facet?: string | undefined;
  readonly ordered?: boolean | undefined;
}

/** The fields that are crossed, the dataset's key along the axis where none is named. */
export function crossedAlongX(
  { x, y, color, series, facet }: AlongX,
  { dataset }: Pick<DrawContext, 'dataset'>,
) {
  const category = labelFieldOf(dataset, x)?.name ?? '';
  return { category, value: y, color: color ?? series, facet };
}

export function readAlongX(written: AlongX, context: DrawContext): Crossing {
  const crossing = readCrossing(context, crossedAlongX(written, context));
  return { ...crossing, ordered: crossing.ordered || written.ordered === true };
}

/** The channels of a type whose bars lie or stand, by where the figures are. */
interface Oriented extends Omit<AlongX, 'y'> {
  readonly y?: string | undefined;
}

export function crossedEitherWay(written: Oriented, { dataset }: Pick<DrawContext, 'dataset'>) {
  const { category, value } = orient(written, dataset);
  return { category, value, color: written.color ?? written.series };
}

export function readEitherWay(written: Oriented, context: DrawContext): Crossing {
  return readCrossing(context, crossedEitherWay(written, context));
}
