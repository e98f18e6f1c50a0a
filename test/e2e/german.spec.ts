import { expect, type Locator, type Page, test } from '@playwright/test';
import { presenterTexts } from '#shared/language/presenter';
import { actionTexts } from '#shared/language/program';
import { englishIn, englishTexts, germanSession, readPage } from './german-pages.ts';
import { withoutSaveDialog } from './shell-pages.ts';

test.use({ locale: 'de-DE' });

/** Looks at a page, and remembers what is English there with the place where it was seen first. */
const reader = async () => {
  const known = await englishTexts();
  const seen = new Map<string, string>();
  const look = async (page: Page, place: string, within?: string): Promise<void> => {
    for (const text of await readPage(page, within)) {
      const english = englishIn(text, known);
      if (english !== null && !seen.has(english)) seen.set(english, place);
    }
    const folder = process.env.GERMAN_LOOK;
    if (folder !== undefined)
      await page.screenshot({ path: `${folder}/${place.replaceAll(/[^\p{L}\p{Nd}]+/gu, '-')}.png` });
  };
  return { look, found: () => [...seen].map(([text, place]) => `${place}: ${text.slice(0, 160)}`) };
};

type Look = Awaited<ReturnType<typeof reader>>['look'];

const buttons = (scope: Locator): Locator =>
  scope.locator('button[aria-haspopup]:visible, button[aria-expanded="false"]:visible');

const OVERLAYS = ':is([role="menu"], [role="listbox"], [role="dialog"])';

const overlays = (page: Page): Locator => page.locator(OVERLAYS).filter({ visible: true });

/** Closes what lies over the screen, one after the other. */
const closeAll = async (page: Page): Promise<void> => {
  for (let at = 0; at < 4 && (await overlays(page).count()) > 0; at += 1) await page.keyboard.press('Escape');
};

/** Opens every menu, list and folded part of a scope once for each kind, and looks. */
const openAll = async (page: Page, scope: Locator, place: string, look: Look): Promise<void> => {
  const done = new Set<string>();
  const kindOf = ({ name, kind, places }: { name: string; kind: string; places: string }): string =>
    kind === '' ? `${name}${places}` : `${kind}${places}${name.split(' ')[0] ?? ''}`;
  for (let round = 0; round < 60; round += 1) {
    const all = await buttons(scope).evaluateAll((elements) =>
      elements.map((element, at) => ({
        at,
        name: (element.getAttribute('aria-label') ?? element.textContent).replaceAll(/„[^“]*“|\d+/g, ''),
        kind: element.getAttribute('aria-haspopup') ?? '',
        places: element.getAttribute('class') ?? '',
      })),
    );
    const next = all.find((each) => !done.has(kindOf(each)));
    if (!next) return;
    done.add(kindOf(next));
    await buttons(scope).nth(next.at).click();
    const isOver = (await overlays(page).count()) > 0;
    await look(page, `${place}, ${next.name.trim().slice(0, 40)}`, isOver ? OVERLAYS : undefined);
    await closeAll(page);
  }
};

const STAGES = [
  ['frame', 'readiness'],
  ['measure', 'review', 'commit'],
  ['path', 'frame/agenda', 'frame/rounds'],
] as const;

const palette = async (page: Page): Promise<Locator> => {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Was soll geschehen?' });
  await expect(field).toBeVisible();
  return field;
};

/** Runs the actions of the program and of the session by their names, and looks at what each opens or adds. */
const runAll = async (page: Page, home: string, look: Look): Promise<void> => {
  await palette(page);
  await look(page, 'palette');
  await page.keyboard.press('Escape');
  for (const id of [...DIALOGS, ...ADDITIONS]) {
    const name = actionTexts.de[id].label;
    const field = await palette(page);
    await field.fill(name);
    await field.press('Enter');
    await expect(field).toBeHidden();
    if (DIALOGS.some((dialog) => dialog === id)) await expect(page.getByRole('dialog')).toBeVisible();
    await look(page, `action ${name}`);
    await closeAll(page);
    await expect(page.getByRole('dialog')).toBeHidden();
    if (!page.url().endsWith(home)) await page.goto(`/#${home}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  }
};

/** Actions that open a dialog. */
const DIALOGS = ['keyboard', 'details', 'exportReport', 'forPrograms', 'importTasks', 'start'] as const;

/** Actions that add something and go to it. */
const ADDITIONS = ['addMetric', 'addGuardrail', 'addPerson', 'addData', 'addIntegration'] as const;

const openSession = async (page: Page): Promise<string> => {
  await withoutSaveDialog(page);
  await page.goto('/#/');
  await expect(page.getByText(/^Offline/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Meldungen' })).toBeAttached();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Sitzungsdatei öffnen' }).click();
  const file = { name: 'Schaden.phaseone', mimeType: 'application/octet-stream', buffer: germanSession() };
  await (await chooser).setFiles(file);
  await expect(page).toHaveURL(/\/session\//);
  return /session\/([\w-]+)/.exec(page.url())?.[1] ?? '';
};

const lookAt = async (page: Page, address: string, look: Look): Promise<void> => {
  await page.goto(`/#/${address}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).not.toBeEmpty();
  await look(page, address === '' ? 'library' : address.replace(/session\/[\w-]+\//, ''));
  await openAll(page, page.locator('body'), address, look);
};

test.describe('No English is left in German', () => {
  for (const part of STAGES) {
    test(`on ${part.join(', ')}`, async ({ page }) => {
      const { look, found } = await reader();
      const id = await openSession(page);
      for (const stage of part) await lookAt(page, `session/${id}/${stage}`, look);
      expect(found()).toEqual([]);
    });
  }

  test('in the palette and in what its actions open', async ({ page }) => {
    const { look, found } = await reader();
    const id = await openSession(page);
    const home = `/session/${id}/measure`;
    await page.goto(`/#${home}`);
    await runAll(page, home, look);
    expect(found()).toEqual([]);
  });

  test('in the library, the templates, the settings and the check of a report', async ({ page }) => {
    const { look, found } = await reader();
    await page.goto('/#/');
    await expect(page.getByText(/^Offline/)).toBeVisible();
    await look(page, 'empty library');
    await openSession(page);
    for (const screen of ['', 'templates', 'settings', 'verify']) await lookAt(page, screen, look);
    expect(found()).toEqual([]);
  });

  test('in the window of the room', async ({ page }) => {
    const { look, found } = await reader();
    const id = await openSession(page);
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: presenterTexts.de.open }).click();
    const room = await opened;
    for (const stage of STAGES.flat()) {
      await page.goto(`/#/session/${id}/${stage}`);
      await expect(room.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await look(room, `room, ${stage}`);
    }
    expect(found()).toEqual([]);
  });
});
