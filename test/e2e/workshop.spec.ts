/** A whole workshop of 90 minutes, as somebody plays it who has never seen the program. */
import { chromium, expect, type Page, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS } from '../support/chromium.ts';
import { missingPdfTools, runTool } from '../support/pdf-tools.ts';
import { makeProfile } from './durability-browser.ts';
import { savedState, withoutSaveDialog } from './durability-pages.ts';
import {
  addOptions,
  beginRound,
  cover,
  enterRange,
  enterVotes,
  passLaptop,
  press,
  reveal,
  select,
} from './rounds-pages.ts';
import { textbox, toStage, work } from './stage-pages.ts';
import {
  captureLine,
  choosePerson,
  fillIn,
  nextBlock,
  openRoom,
  passUntil,
  region,
  setClock,
  startFromTemplate,
  timer,
  wakeAt,
} from './workshop-pages.ts';

const missing = missingPdfTools(['pdfsig', 'pdftotext', 'qpdf']);

const PEOPLE = { operations: 'Maria Koch', technical: 'Priya Nair', 'end user': 'Tom Adler' } as const;

const saved = (page: Page): Promise<void> => expect(savedState(page)).toHaveText(/^Saved/);

const toScreen = (page: Page, name: 'Agenda' | 'Silent rounds'): Promise<void> =>
  page.getByRole('navigation', { name: 'Stages' }).getByRole('link', { name }).click();

/** The goal is typed, sharpened, and its numbers are taken over. The room reads along. */
const sharpenTheGoal = async (page: Page, room: Page): Promise<void> => {
  await toStage(page, 'Frame');
  await textbox(page, 'The goal, word for word').fill('We must use AI to make claims intake faster');
  await expect(room.getByText('We must use AI to make claims intake faster')).toBeVisible();
  await work(page).getByRole('button', { name: 'Write the answer for “faster”' }).click();
  await page.keyboard.type('From first notice to case opened');
  for (const [group, name] of Object.entries(PEOPLE)) await textbox(page, `Name of ${group} 1`).fill(name);
  await textbox(page, 'So the room means').fill(
    'Reduce claims intake time from 5.2 days to 1 day by 30 June 2027.',
  );
  await expect(room.getByText('From first notice to case opened')).toBeVisible();
  await work(page).getByRole('button', { name: 'Take to Measure' }).click();
  await expect(work(page).getByRole('tab').first()).toContainText('Claims intake time');
  await expect(room.getByRole('heading', { level: 2, name: 'Claims intake time' })).toBeVisible();
  await expect(room.getByText('5.2 now')).toBeVisible();
};

/** Nobody's answer shows on the wall while it is entered, also not in a window that is opened meanwhile. */
const askForRanges = async (page: Page, room: Page): Promise<Page> => {
  await toScreen(page, 'Silent rounds');
  await beginRound(page, 'A 90% range', 'How many days does it take today?');
  await textbox(page, 'Unit').fill('days');
  await select(page, /^Names|Anonymous/, /^Named/);
  await passLaptop(page);
  await expect(cover(page).getByText('Dr. Jonas Weidt, it is your turn')).toBeVisible();
  await press(page, 'Begin');
  await cover(page)
    .getByRole('textbox', { name: /^At least/ })
    .fill('71717');
  await room.close();
  await press(page, 'Cover again');
  await press(page, 'Back to the session');
  const again = await openRoom(page);
  await expect(again.getByRole('heading', { name: 'How many days does it take today?' })).toBeVisible();
  const asked = (await again.getByRole('main').textContent()) ?? '';
  await passLaptop(page);
  for (const [low, high] of [
    ['3', '5'],
    ['4', '6'],
    ['4.5', '7'],
    ['9', '12'],
  ] as const) {
    await enterRange(page, low, high);
    await expect(again.getByRole('main')).toHaveText(asked);
  }
  await again.keyboard.press('b');
  await expect(again.getByRole('main')).toBeEmpty();
  await reveal(page);
  await expect(again.getByRole('main')).toBeEmpty();
  await again.keyboard.press('b');
  await expect(again.getByText('Median range 4.25 to 6.5 days; 4 ranges.')).toBeVisible();
  await expect(again.getByText(/Weidt|Koch/)).toHaveCount(0);
  return again;
};

const voteInSecret = async (page: Page, room: Page): Promise<void> => {
  await beginRound(page, 'Votes', 'What comes first?');
  await addOptions(page, ['Letters', 'Papers', 'Cases']);
  await passLaptop(page);
  await enterVotes(page, { Letters: 5 });
  await enterVotes(page, { Papers: 3, Cases: 2 });
  await expect(room.getByText('5 votes each')).toBeVisible();
  await expect(room.getByText(/leads|level/)).toHaveCount(0);
  await enterVotes(page, { Papers: 4 });
  await reveal(page);
  await expect(room.getByText('“Papers” leads with 7 of 14 votes.')).toBeVisible();
};

const measureAndPlan = async (page: Page, room: Page): Promise<void> => {
  await toStage(page, 'Measure');
  await fillIn(page, {
    Must: '2',
    'Measured on': '1 Nov 2026',
    'Cases measured': '412',
    Evidence: 'Report CL-12',
    'Data source': 'Claims system',
    'How exactly it is measured': 'Working days from first notice to case opened',
  });
  await choosePerson(page, 'Owner, answers for it', 'Mar', 'Maria Koch');
  await nextBlock(page, 'What must be ready');
  await toStage(page, 'Readiness');
  await region(page, 'Data').getByRole('button', { name: 'Add “Claims system”' }).click();
  await expect(room.getByText('data, no day yet')).toBeVisible();
  await nextBlock(page, 'Phases and gates');
  await toStage(page, 'Path');
  await work(page).getByRole('button', { name: 'Lay out the four phases' }).click();
  await fillIn(page, { Start: '11 Jan 2027', End: '5 Mar 2027' });
  await work(page)
    .getByRole('button', { name: /^Take over .* from the metrics?$/ })
    .click();
  await expect(
    room.getByRole('img', { name: /Proof of concept, Jan 11, 2027 to Mar 5, 2027/ }),
  ).toBeVisible();
};

/** Signed with the name in the room, then sealed and written. */
const signAndExport = async (page: Page, to: string): Promise<void> => {
  await choosePerson(page, 'Name of signatory 1', 'Dr', 'Dr. Jonas Weidt');
  await work(page).getByRole('button', { name: 'Sign: Dr. Jonas Weidt' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Type the name instead' }).click();
  await dialog.getByRole('textbox', { name: 'Type your name to sign' }).fill('Dr. Jonas Weidt');
  await dialog.getByRole('button', { name: 'I sign' }).click();
  await expect(work(page).getByText('Revision 1 signed by 1 of 2')).toBeVisible();
  await work(page).getByRole('button', { name: 'Export signed PDF' }).click();
  await dialog.getByLabel('Name').fill('Ana Ruiz');
  await dialog.getByLabel('E-mail').fill('ana@example.org');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Create the identity and sign' }).click();
  await (await download).saveAs(to);
  await expect(dialog.getByText('Signed and saved')).toBeVisible();
};

const expectTheReportToSayWhatWasTyped = (file: string): void => {
  if (missing.length > 0) {
    test.info().annotations.push({ type: 'not checked', description: `${missing.join(', ')} not installed` });
    return;
  }
  const signatures = runTool('pdfsig', [file]).text;
  expect(signatures.match(/Signature is Valid\./g)).toHaveLength(1);
  expect(signatures).toContain('Total document signed');
  expect(runTool('qpdf', ['--check', file]).status).toBe(0);
  const text = runTool('pdftotext', ['-layout', file, '-']).text.replaceAll(/\s+/g, ' ');
  for (const printed of [
    ...['We must use AI to make claims intake faster', 'Claims intake time', '5.2', 'June 30, 2027'],
    ...['412', 'Report CL-12', 'Jan 11, 2027', 'Start at two sites', 'Ask the works council'],
    ...['Median range 4.25 to 6.5 days; 4 ranges.', '“Papers” leads with 7 of 14 votes.'],
    'signed in the room by Dr. Jonas Weidt',
  ]) {
    expect(text).toContain(printed);
  }
};

test('a workshop of 90 minutes with a second window, sleep, two silent rounds and a crash ends in a signed report', async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const address = baseURL ?? '';
  const profile = await makeProfile();
  const folder = await mkdtemp(join(tmpdir(), 'phase-one-workshop-'));
  const report = join(folder, 'report.pdf');
  const first = await profile.start(address, (page) => setClock(page, 0));
  const { page } = first;
  await startFromTemplate(page);
  await toScreen(page, 'Agenda');
  let room = await openRoom(page);
  await expect(room.getByText('We have not begun yet.')).toBeVisible();
  await work(page).getByRole('button', { name: 'Begin the workshop' }).click();
  await expect(room.getByRole('timer')).toHaveText('5:00');
  await passUntil(page, 0, 4.5);
  await nextBlock(page, 'The goal, word for word');
  await sharpenTheGoal(page, room);
  await passUntil(page, 4.5, 8);
  await nextBlock(page, 'From words to numbers');
  room = await askForRanges(page, room);

  // The lid is closed for a quarter of an hour.
  await wakeAt(page, 23);
  const notice = work(page).getByRole('status').filter({ hasText: 'The computer slept' });
  await expect(notice).toContainText('Fifteen minutes went by in From words to numbers.');
  await notice.getByRole('button', { name: 'Take it out' }).click();
  await expect(timer(page)).toHaveAccessibleName(/25 minutes left$/);
  await voteInSecret(page, room);
  await captureLine(page, '! Ask the works council');
  await captureLine(page, '= Start at two sites');
  await captureLine(page, '? Who tells the brokers?');
  await measureAndPlan(page, room);
  await toStage(page, 'Commit');
  await work(page).getByRole('button', { name: 'Add a quote' }).click();
  await page.keyboard.type('We wait five days');
  await saved(page);
  await first.kill();

  // A real crash: no handler ran. Everything is there again, the agenda has gone on, and the gap is explained.
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: process.env.PHASE_ONE_TEST_CHROMIUM ?? '',
    args: [...CHROMIUM_FLAGS],
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
  });
  const after = context.pages()[0] ?? (await context.newPage());
  await setClock(after, 26);
  await withoutSaveDialog(after);
  await after.goto('/');
  await after.getByRole('link', { name: /^Continue/ }).click();
  const closed = work(after).getByRole('status').filter({ hasText: 'Phase One was closed' });
  await expect(closed).toContainText('Three minutes went by in Phases and gates.');
  await closed.getByRole('button', { name: 'It counted' }).click();
  await toStage(after, 'Commit');
  await expect(textbox(after, 'Words of quote 1')).toHaveValue('We wait five days');
  await expect(timer(after)).toBeVisible();

  await signAndExport(after, report);
  expectTheReportToSayWhatWasTyped(report);
  await after.getByRole('dialog').getByRole('button', { name: 'Verify it now' }).click();
  await expect(after.getByRole('dialog').getByRole('status')).toContainText('Nothing was changed since');
  await after.keyboard.press('Escape');
  await work(after).getByRole('button', { name: 'Begin the next session' }).click();
  await expect(after).toHaveTitle(/^Claims intake, workshop 2/);
  await toStage(after, 'Commit');
  // What was decided stays where it was decided; what is open comes along.
  for (const part of ['Actions', 'Parking lot']) {
    await expect(
      work(after).getByRole('list', { name: part, exact: true }).getByRole('listitem'),
    ).toHaveCount(1);
  }
  await context.close();
  await profile.remove();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});
