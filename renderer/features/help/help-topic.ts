import type { helpTexts } from '#shared/language/help';

/** What there is help for. */
export type HelpTopic = keyof (typeof helpTexts)['en']['topics'];

/** The same as a list; the texts themselves come with the sheet. */
export const HELP_TOPICS: readonly HelpTopic[] = [
  'frame',
  'measure',
  'readiness',
  'path',
  'review',
  'commit',
  'agenda',
  'rounds',
  'templates',
  'library',
];

/** Where a person is, as far as help goes. */
type Place = { readonly screen: string; readonly stage?: string; readonly room?: string };

/** The help for a place: that of its room, else its stage, else its screen; null where there is none. */
export const helpTopic = ({ screen, stage, room }: Place): HelpTopic | null => {
  const name = screen === 'session' ? (room ?? stage) : screen;
  return HELP_TOPICS.find((topic) => topic === name) ?? null;
};
