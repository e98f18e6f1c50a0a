import { guideTexts } from '#shared/language/guide';
import { actionTexts, programTexts } from '#shared/language/program';
import { type Action, togglePalette } from '../components/actions.ts';
import { languageNow, textsNow } from '../components/language.ts';
import { useSettings } from '../storage/settings-store.ts';
import { moveBetweenRegions } from './regions.ts';
import { goTo, type Route } from './routes.ts';
import { isDarkNow } from './theme.ts';

type Place = 'library' | 'templates' | 'verify' | 'settings';

const place = (screen: Place): Action => {
  const { label, words } = textsNow(actionTexts)[screen];
  return { id: `app.${screen}`, label, group: group(), keywords: words, run: () => goTo({ screen }) };
};

const group = (): string => textsNow(programTexts).groups.program;

const themes = (): readonly Action[] => {
  const isDark = isDarkNow();
  const { theme, set } = useSettings.getState();
  const [t, { lightTheme, darkTheme }] = [textsNow(actionTexts), textsNow(programTexts)];
  return [
    {
      id: 'app.theme',
      label: isDark ? lightTheme : darkTheme,
      group: group(),
      keywords: t.theme.words,
      run: () => set({ theme: isDark ? 'light' : 'dark' }),
    },
    {
      id: 'app.theme-system',
      label: t.themeSystem.label,
      group: group(),
      keywords: t.themeSystem.words,
      isEnabled: theme !== 'system',
      run: () => set({ theme: 'system' }),
    },
  ];
};

/** The steps in which everything on the screen grows and shrinks, as the settings offer them. */
const ZOOMS = [0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6];

const appearance = (): readonly Action[] => {
  const { zoom, set } = useSettings.getState();
  const t = textsNow(actionTexts);
  const larger = ZOOMS.find((step) => step > zoom);
  const smaller = ZOOMS.findLast((step) => step < zoom);
  const size = (id: string, text: { label: string; words: string }, step: number | undefined): Action => ({
    id,
    label: text.label,
    group: group(),
    keywords: text.words,
    isEnabled: step !== undefined,
    run: () => set({ zoom: step ?? zoom }),
  });
  return [
    ...themes(),
    size('app.zoom-in', t.zoomIn, larger),
    size('app.zoom-out', t.zoomOut, smaller),
    {
      id: 'app.language',
      label: t.language.label,
      group: group(),
      keywords: t.language.words,
      run: () => set({ language: languageNow() === 'de' ? 'en' : 'de' }),
    },
  ];
};

const chooseFile = async (): Promise<void> => {
  const { chooseSessionFile } = await import('../features/library/library-actions.ts');
  await chooseSessionFile();
};

const printGuide = async (): Promise<void> => {
  const { saveGuide } = await import('./save-guide.ts');
  await saveGuide();
};

const PLACES: readonly Place[] = ['library', 'templates', 'verify', 'settings'];

/** What can be done on every screen. */
export const appActions = (screen: Route['screen'], onStart: () => void): readonly Action[] => {
  const { start, openFile } = textsNow(actionTexts);
  return [
    { id: 'app.start', label: start.label, group: group(), keywords: start.words, run: onStart },
    {
      id: 'app.open-file',
      label: openFile.label,
      group: group(),
      keywords: openFile.words,
      run: () => void chooseFile(),
    },
    {
      id: 'app.guide',
      label: textsNow(guideTexts).print,
      group: group(),
      keywords: textsNow(guideTexts).printWords,
      run: () => void printGuide(),
    },
    ...PLACES.filter((known) => known !== screen).map(place),
    ...appearance(),
  ];
};

/** What only the keyboard asks for, and the list of what it can. */
export const keyboardActions = (onShow: () => void): readonly Action[] => {
  const t = textsNow(actionTexts);
  return [
    {
      id: 'app.keyboard',
      label: t.keyboard.label,
      group: group(),
      keywords: t.keyboard.words,
      run: onShow,
    },
    { id: 'app.palette', label: t.palette, isHidden: true, run: togglePalette },
    { id: 'region.next', label: t.nextPart, isHidden: true, run: () => void moveBetweenRegions(1) },
    {
      id: 'region.previous',
      label: t.previousPart,
      isHidden: true,
      run: () => void moveBetweenRegions(-1),
    },
  ];
};

/** The help for what is on the screen; again, it goes. */
export const helpAction = (run: () => void): Action => {
  const { label, words } = textsNow(actionTexts).help;
  return { id: 'help.open', label, group: group(), keywords: words, run };
};
