export { enhance } from '../filter/filter.ts';
