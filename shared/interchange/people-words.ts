import type { OptionalId } from '#shared/core/ids';
import type { Session } from '#shared/session/session';

/** The name of the person that a reference means; blank for nobody. */
export const personName = ({ participants }: Pick<Session, 'participants'>, id: OptionalId): string =>
  participants.find((person) => person.id === id)?.name.trim() ?? '';
