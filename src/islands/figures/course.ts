export { enhance } from '../over-time/course.ts';
