import { describe, expect, it } from 'vitest';
import { sessionSchema } from '#shared/session/session';
import { revisionState } from '#shared/session/sign-off';
import { changedSinceSigned, REPORT_SESSIONS, signedInRoom, sixtyMetrics } from './report-sessions.ts';

describe('the sessions that reports are tried with', () => {
  it.each(Object.entries(REPORT_SESSIONS))('%s is a session, the same each time', (_, make) => {
    expect(sessionSchema.parse(make())).toEqual(make());
  });

  it('hold what their names say', () => {
    expect(sixtyMetrics().metrics).toHaveLength(60);
    expect(new Set(sixtyMetrics().metrics.map(({ id }) => id)).size).toBe(60);
    expect(revisionState(signedInRoom()).kind).toBe('signed');
    expect(revisionState(changedSinceSigned()).kind).toBe('changed');
  });
});
