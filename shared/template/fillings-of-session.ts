import { formatDate } from '#shared/core/dates';
import type { Session } from '#shared/session/session';
import type { TemplateContent } from './content.ts';
import { fillingsOf, type Fillings, keysIn, labelOf, openWords } from './placeholders.ts';

type Pair = { readonly pattern: string; readonly text: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts of a template with what became of them, entries found by their ids. */
const pairs = (pattern: unknown, text: unknown, found: Pair[]): void => {
  if (typeof pattern === 'string') {
    if (typeof text === 'string' && pattern.includes('{{')) found.push({ pattern, text });
  } else if (Array.isArray(pattern) && Array.isArray(text)) {
    const byId = new Map(text.filter(isRecord).map((entry) => [entry.id, entry]));
    for (const entry of pattern) if (isRecord(entry)) pairs(entry, byId.get(entry.id), found);
  } else if (isRecord(pattern) && isRecord(text)) {
    for (const [key, value] of Object.entries(pattern)) {
      if (Object.hasOwn(text, key)) pairs(value, text[key], found);
    }
  }
};

/**
 * With what the placeholders of a template were filled when a session began from it, as far as its texts still show it;
 * where they do not, what the session says itself of client, day and sponsor.
 */
export const fillingsOfSession = (session: Session, content: TemplateContent): Fillings => {
  const found: Pair[] = [];
  pairs(
    content,
    { ...session, blocks: session.agenda.blocks, roles: session.participants, name: '', summary: '' },
    found,
  );
  const said: Record<string, string> = {
    client: session.client,
    date: session.date === '' ? '' : formatDate(session.date, session.locale),
    sponsor: session.participants.find(({ role, name }) => role === 'sponsor' && name !== '')?.name ?? '',
  };
  const shown = new Set<string>();
  for (const { pattern, text } of found) {
    const fillings = fillingsOf(pattern, text);
    for (const key of fillings === null ? [] : keysIn(pattern)) {
      const value = fillings?.[key] ?? '';
      const label = labelOf(key, content.placeholders, content.language);
      const isOpen = value === openWords(label, content.language);
      if (shown.has(key)) continue;
      shown.add(key);
      said[key] = isOpen ? '' : value;
    }
  }
  return said;
};
