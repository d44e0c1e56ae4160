/** Thrown where a text cannot be edited in place: it cannot be read, or what is to be changed is shared by an alias. */
export class NotEditable extends Error {}
