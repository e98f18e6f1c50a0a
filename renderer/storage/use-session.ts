import { say } from '#shared/language/say';
import { useShallow } from 'zustand/react/shallow';
import { asInstant } from '#shared/core/dates';
import { asId, type Id } from '#shared/core/ids';
import type { Command, SimpleCommand } from '#shared/session/command';
import { emptyParticipant, type Participant, type ParticipantRole } from '#shared/session/participant';
import { emptySession, type Session } from '#shared/session/session';
import { newId } from './clock.ts';
import { useSessionStore } from './session-store.ts';

/** Stands in for the moment between closing a session and leaving its screen. */
const NOTHING = emptySession({
  id: asId('none'),
  createdAt: asInstant('2000-01-01T00:00:00.000Z'),
  date: '',
  locale: 'en-GB',
  currency: 'EUR',
});

/** Part of the open session. Renders anew only when that very part changes. */
export const useSession = <T>(select: (session: Session) => T): T =>
  useSessionStore((state) => select(state.open?.session ?? NOTHING));

/** Like {@link useSession} for a list or record made on the spot: renders anew when an entry changes. */
export const useSessionList = <T>(select: (session: Session) => T): T =>
  useSessionStore(useShallow((state) => select(state.open?.session ?? NOTHING)));

/** The open session as it is now, for actions; not for rendering. */
export const currentSession = (): Session => useSessionStore.getState().open?.session ?? NOTHING;

/** A person as a field offers them. */
type PersonChoice = { readonly id: string; readonly name: string; readonly detail: string };

const choices = new WeakMap<readonly Participant[], readonly PersonChoice[]>();

const choicesOf = (participants: readonly Participant[]): readonly PersonChoice[] => {
  const known = choices.get(participants);
  if (known) return known;
  const made = participants
    .filter((person) => person.name.trim() !== '')
    .map(({ id, name, title }) => ({ id, name, detail: title }));
  choices.set(participants, made);
  return made;
};

/** The people that can be chosen: all who have a name. The same list for every field that offers them. */
export const usePeople = (): readonly PersonChoice[] =>
  useSession((session) => choicesOf(session.participants));

/** A command that adds a person by name and puts them where they were named, as one step to undo. */
export const addPersonCommand = (
  name: string,
  role: ParticipantRole,
  putTo: (id: Id) => SimpleCommand,
): Command => {
  const id = newId();
  return {
    type: 'batch',
    name: say`add ${name}`.slice(0, 200),
    commands: [{ type: 'participant.add', item: emptyParticipant(id, role, name) }, putTo(id)],
  };
};
