import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyRound } from '#shared/rounds/round';
import { routeHref } from '../../../renderer/app/routes.ts';
import { placeView } from '../../../renderer/presenter/facilitator-place.ts';
import {
  follow,
  followNow,
  keepPresented,
  recallPresented,
  stepRoom,
  usePresented,
} from '../../../renderer/presenter/presented.ts';
import { sampleFile } from '../../shared/report/sample-session.ts';

const { session } = sampleFile('claims-intake');

const storage = (): Pick<Storage, 'getItem' | 'setItem'> => {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
};

beforeEach(() => {
  vi.stubGlobal('sessionStorage', storage());
  vi.stubGlobal('localStorage', storage());
  recallPresented(session);
});

const view = () => usePresented.getState().view;

const FRAME = { kind: 'stage', stage: 'frame' } as const;
const PATH = { kind: 'stage', stage: 'path' } as const;
const AGENDA = { kind: 'agenda' } as const;

describe('where the facilitator is', () => {
  const at = (stage: 'frame' | 'measure' | 'path', room?: 'agenda' | 'rounds', metricId = '', of = session) =>
    placeView(of, routeHref({ screen: 'session', id: session.id, stage, ...(room && { room }) }), metricId);

  it('is read from the address, with the chosen metric at Measure', () => {
    expect(at('frame')).toEqual(FRAME);
    expect(at('measure')).toEqual({ kind: 'metric', id: session.metrics[0]?.id });
    expect(at('measure', undefined, 'm-errors')).toEqual({ kind: 'metric', id: 'm-errors' });
    expect(at('measure', undefined, 'm-errors', { ...session, metrics: [] })).toEqual({
      kind: 'stage',
      stage: 'measure',
    });
    expect(at('path', 'agenda')).toEqual(AGENDA);
  });

  it('is at the silent rounds the one that is open, else the last, else the stage behind', () => {
    const rounds = [
      { ...emptyRound(asId('r-1'), 'ideas', 'frame'), state: 'open' as const },
      { ...emptyRound(asId('r-2'), 'ideas', 'frame'), state: 'revealed' as const },
    ];
    expect(at('frame', 'rounds', '', { ...session, rounds })).toEqual({ kind: 'round', id: 'r-1' });
    expect(at('frame', 'rounds', '', { ...session, rounds: rounds.slice(1) })).toEqual({
      kind: 'round',
      id: 'r-2',
    });
    expect(at('frame', 'rounds')).toEqual(FRAME);
  });
});

describe('what the room sees', () => {
  it('goes with the facilitator, and stays on what is shown until they go elsewhere', () => {
    follow(FRAME);
    expect(view()).toEqual(FRAME);
    usePresented.getState().show(AGENDA);
    follow(FRAME);
    expect(view()).toEqual(AGENDA);
    follow(PATH);
    expect(view()).toEqual(PATH);
  });

  it('stays where it is held, and comes along again when it shall', () => {
    follow(FRAME);
    usePresented.getState().setFollowing(false);
    follow(PATH);
    expect(view()).toEqual(FRAME);
    followNow(PATH);
    expect(view()).toEqual(PATH);
    expect(usePresented.getState().isFollowing).toBe(true);
  });

  it('is held by going on to the next', () => {
    follow(FRAME);
    expect(stepRoom(session, 1)).toBe(true);
    expect(view()).toEqual({ kind: 'metric', id: session.metrics[0]?.id });
    follow(PATH);
    expect(view()).toEqual({ kind: 'metric', id: session.metrics[0]?.id });
    expect(stepRoom(session, -1)).toBe(true);
    expect(stepRoom(session, -1)).toBe(false);
    expect(view()).toEqual(FRAME);
  });

  it('is the same after a reload of the facilitator’s window: what is blank stays blank', () => {
    usePresented.setState({ view: PATH, isFollowing: false, isBlank: true, look: 'light' });
    keepPresented(session.id);
    usePresented.setState({ view: null, isFollowing: true, isBlank: false, look: 'dark' });
    recallPresented(session);
    expect(usePresented.getState()).toMatchObject({
      view: PATH,
      isFollowing: false,
      isBlank: true,
      look: 'light',
    });
  });

  it('begins anew with another session, whatever was on show of the one before', () => {
    usePresented.setState({ view: PATH, isFollowing: false, isBlank: true });
    keepPresented(session.id);
    recallPresented({ ...session, id: asId('other') });
    expect(usePresented.getState()).toMatchObject({ view: null, isFollowing: true, isBlank: false });
  });

  it('follows where what was held is not there any more', () => {
    usePresented.setState({ view: { kind: 'metric', id: asId('gone') }, isFollowing: false });
    keepPresented(session.id);
    recallPresented(session);
    expect(usePresented.getState()).toMatchObject({ view: null, isFollowing: true });
  });
});
