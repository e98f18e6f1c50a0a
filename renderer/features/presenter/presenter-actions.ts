import { presenterTexts } from '#shared/language/presenter';
import { neighbour, type RoomView, viewName, viewsInOrder } from '#shared/report/room/room-view';
import type { Session } from '#shared/session/session';
import type { Action } from '../../components/actions.ts';
import { languageNow, textsNow } from '../../components/language.ts';
import { closeRoom, followHere, openRoom, stepHere } from '../../presenter/lead-room.ts';
import { usePresented } from '../../presenter/presented.ts';
import { useSessionStore } from '../../storage/session-store.ts';

/** Everything that there is to show, with what the workshop has as a whole: the agenda and the silent rounds. */
export const showable = (session: Session): readonly RoomView[] => [
  ...viewsInOrder(session),
  ...(session.agenda.blocks.length > 0 ? [{ kind: 'agenda' } as const] : []),
  ...session.rounds.map(({ id }) => ({ kind: 'round', id }) as const),
];

/** A view as it is chosen from a list: what it is, and its name. */
export const choiceName = (session: Session, view: RoomView): string => {
  const t = textsNow(presenterTexts);
  const name = viewName(session, view, languageNow());
  if (view.kind === 'metric') return t.metric(name);
  return view.kind === 'round' ? t.round(name) : name;
};

/** Shows the room a view and stays there. */
export const showHeld = (view: RoomView): void => {
  usePresented.getState().setFollowing(false);
  usePresented.getState().show(view);
};

/** What can be done with the window for the room, for the palette and its keys. */
export const presenterActions = (): readonly Action[] => {
  const session = useSessionStore.getState().open?.session;
  if (session === undefined) return [];
  const { window: room, view, isBlank, isFollowing, setBlank, setFollowing } = usePresented.getState();
  const { actions: t, group, keywords } = textsNow(presenterTexts);
  const action = (id: string, label: string, run: () => void, isEnabled = room === 'open'): Action => ({
    id: `presenter.${id}`,
    label,
    group,
    keywords,
    isEnabled,
    run,
  });
  return [
    action('open', t.open, openRoom, room === 'closed'),
    action('blank', isBlank ? t.unblank : t.blank, () => setBlank(!isBlank)),
    action('next', t.next, () => stepHere(1), room === 'open' && neighbour(session, view, 1) !== null),
    action(
      'previous',
      t.previous,
      () => stepHere(-1),
      room === 'open' && neighbour(session, view, -1) !== null,
    ),
    action('follow', t.follow, followHere, room === 'open' && !isFollowing),
    action('hold', t.hold, () => setFollowing(false), room === 'open' && isFollowing),
    action('close', t.close, closeRoom),
    ...(room === 'open' ? showable(session) : []).map((choice) =>
      action(
        `show/${choice.kind}/${'id' in choice ? choice.id : 'stage' in choice ? choice.stage : ''}`,
        t.show(choiceName(session, choice)),
        () => showHeld(choice),
      ),
    ),
  ];
};
