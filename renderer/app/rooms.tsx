import type { FieldPath } from '#shared/core/field-path';
import type { Stage } from '#shared/session/session';
import { later, type Later } from '../components/later.tsx';
import type { Room } from './routes.ts';

/** What every screen of the workshop as a whole is given: the stage worked at last, and the way to another one. */
export type RoomProps = {
  readonly stage: Stage;
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
};

/** The screens of the workshop as a whole, each its own part of the program. */
export const ROOM_SCREENS: Readonly<Record<Room, Later<RoomProps>>> = {
  agenda: later<RoomProps>(async () => (await import('../features/agenda/agenda-screen.tsx')).AgendaScreen),
  rounds: later<RoomProps>(async () => (await import('../features/rounds/rounds-screen.tsx')).RoundsScreen),
};
