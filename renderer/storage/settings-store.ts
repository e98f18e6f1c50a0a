import { z } from 'zod';
import { create } from 'zustand';
import { emptyLook, reportLookSchema } from '#shared/session/report-look';
import { GANTT_SCALES } from '#shared/report/charts/gantt-axis';
import { onNews, tell } from './channel.ts';
import { database } from './database.ts';

const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** The size of everything on the screen, as a factor. */
  zoom: z.number().min(0.8).max(1.6).catch(1),
  /** The name of the person at the keyboard, as it stands in the journal. */
  actor: z.string().max(300).catch(''),
  /** The language of the interface; `system` is that of the browser or the desktop. */
  language: z.enum(['system', 'en', 'de']).catch('system'),
  /** Whether the agenda's timer sounds a chime. */
  chime: z.boolean().catch(true),
  /** Keys that were changed, by the id of what they do: `Ctrl+Shift+D`; empty for none. */
  shortcuts: z.record(z.string(), z.string()).catch({}),
  /** How near the plan is looked at. */
  ganttScale: z.enum(GANTT_SCALES).catch('fit'),
  /** How the reports of new sessions look. */
  look: reportLookSchema.catch(emptyLook),
});

/** What is remembered of this person's preferences. */
export type Settings = z.infer<typeof settingsSchema>;

type SettingsState = Settings & { readonly set: (change: Partial<Settings>) => void };

const KEY = 'preferences';

/** Read before the database opens, so that the first paint has the right colours; the database's word is final. */
const MIRROR = 'phase-one:settings';

const mirrored = (): Settings => {
  try {
    return settingsSchema.parse(JSON.parse(localStorage.getItem(MIRROR) ?? '{}'));
  } catch {
    // No storage or no sense in it: the defaults are as good.
    return settingsSchema.parse({});
  }
};

const mirror = (settings: Settings): void => {
  try {
    localStorage.setItem(MIRROR, JSON.stringify(settings));
  } catch {
    // Only the first paint depends on it.
  }
};

/** The preferences without what changes them. */
const pick = ({ set: _, ...settings }: SettingsState): Settings => settings;

/** The person's preferences. */
export const useSettings = create<SettingsState>()((set, get) => ({
  ...mirrored(),
  set: (change) => {
    const next = settingsSchema.parse({ ...pick(get()), ...change });
    set(next);
    mirror(next);
    database.settings.put({ key: KEY, value: next }).then(
      () => tell({ kind: 'settings-changed' }),
      // A preference that is not stored is not worth a word while the session's own failure has one.
      () => undefined,
    );
  },
}));

/** Reads the preferences from the database, now and whenever another window changes them. */
export const loadSettings = async (): Promise<void> => {
  const row = await database.settings.get(KEY);
  if (!row) return;
  const settings = settingsSchema.parse(row.value);
  useSettings.setState(settings);
  mirror(settings);
};

onNews((news, from) => {
  if (news.kind === 'settings-changed' && from === 'elsewhere') void loadSettings();
});
