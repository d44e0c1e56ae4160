export { enhance } from '../table/sort-table.ts';
