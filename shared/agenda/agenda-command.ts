import type { Id } from '#shared/core/ids';
import type { AgendaBlock, AgendaMark } from './agenda.ts';

/**
 * The commands that change an agenda, as the session knows them; said again here because the session is composed of the
 * agenda and not the other way round. A test applies every one of them to a session.
 */
export type AgendaCommand =
  | { readonly type: 'agendaBlock.add'; readonly item: AgendaBlock; readonly index?: number }
  | {
      readonly type: 'agendaBlock.update';
      readonly id: Id;
      readonly changes: Partial<Omit<AgendaBlock, 'id'>>;
    }
  | { readonly type: 'agendaBlock.move'; readonly id: Id; readonly toIndex: number }
  | { readonly type: 'agendaMark.add'; readonly item: AgendaMark }
  | { readonly type: 'agendaMark.remove'; readonly id: Id };
