import type { TaskLink } from '#shared/plan/task';

/**
 * A link as planning tools write it: the number of the other task, the relation, the lag in working days: "12FS",
 * "12SS+3d", "12FF-1d".
 */
export const linkText = ({ type, lag }: Pick<TaskLink, 'type' | 'lag'>, number: number): string =>
  `${number}${type}${lag === 0 ? '' : `${lag > 0 ? '+' : ''}${lag}d`}`;
