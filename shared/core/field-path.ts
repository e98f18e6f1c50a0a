/**
 * The address of one field of the session document, its steps joined by "/": list entries are named by their id, as in
 * `metrics/M1/baseline/value` or `phases/P1/tasks/T1/owner`. Findings point with it, and the interface gives the
 * control that edits the field the DOM id {@link fieldElementId} of it.
 */
export type FieldPath = string;

/** Joins steps to a path. */
export const fieldPath = (...steps: readonly string[]): FieldPath => steps.join('/');

/** The DOM id of the control that edits a field. */
export const fieldElementId = (path: FieldPath): string => `field:${path}`;
