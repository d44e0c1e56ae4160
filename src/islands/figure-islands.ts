import { defineFigure, type Islands } from './figure/figure-element.ts';

/**
 * The islands by name, each loaded only where a chart needs it. What puts the pages’ scripts into files fills in every
 * file below that enhances a figure, under its own name (`publish/named-islands.ts`): no list is kept.
 */
const islands: Islands = {};

defineFigure(islands);
