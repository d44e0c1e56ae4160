export { enhance } from '../bars/bar.ts';
