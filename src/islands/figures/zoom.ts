export { enhance } from '../zoom/zoom.ts';
