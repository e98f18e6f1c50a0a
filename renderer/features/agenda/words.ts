import type { AgendaBlock } from '#shared/agenda/agenda';
import type { agendaTexts } from '#shared/language/agenda';
import { isBlank } from '#shared/core/text';

type Words = (typeof agendaTexts)['en'];

/** A block's title, or words for one that has none. */
export const titleOf = ({ title }: Pick<AgendaBlock, 'title'>, t: Words): string =>
  isBlank(title) ? t.untitled : title.trim();
