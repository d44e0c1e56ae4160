export { enhance } from '../marks/plain-marks.ts';
