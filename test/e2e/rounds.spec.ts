import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { restart, savedState, withoutSaveDialog } from './durability-pages.ts';
import {
  addOptions,
  beginRound,
  cover,
  enterRange,
  enterVotes,
  everythingStored,
  passLaptop,
  press,
  reveal,
  select,
  sessionWithPeople,
  toRounds,
} from './rounds-pages.ts';
import { expectAccessible, focused, openExample, startSession, tabTo, textbox, work } from './stage-pages.ts';

const PEOPLE = ['Maria Koch', 'Tom Adler', 'Ines Weber', 'Jonas Frei'] as const;

/** A named round that asks for a range. */
const namedRange = async (page: Page): Promise<void> => {
  await sessionWithPeople(page, PEOPLE);
  await beginRound(page, 'A 90% range', 'How many days does intake take today?');
  await textbox(page, 'Unit').fill('days');
  await select(page, /^Names|Anonymous/, /^Named/);
};

test.describe('A silent round', () => {
  test('asks everybody by name for a range, shows the spread with its dissent, and asks again', async ({
    page,
  }) => {
    await namedRange(page);
    await passLaptop(page);
    await expect(cover(page).getByText('Maria Koch, it is your turn')).toBeVisible();
    await expect(cover(page).getByText('Named: each answer stands beside a name')).toBeVisible();
    for (const [low, high] of [
      ['3', '5'],
      ['4', '6'],
      ['4.5', '7'],
      ['9', '12'],
    ] as const) {
      await enterRange(page, low, high);
    }
    await expect(cover(page).getByText('Everybody was asked')).toBeVisible();
    await reveal(page);
    await expect(work(page).getByText('Median range 4.25 to 6.5 days; 4 ranges.')).toBeVisible();
    await expect(
      work(page).getByText(
        'Widest disagreement: Maria Koch says at most 5 days, Jonas Frei says at least 9 days.',
      ),
    ).toBeVisible();
    await expect(work(page).getByText('Jonas Frei stands apart: 9 to 12 days.')).toBeVisible();
    await work(page).getByRole('button', { name: 'Ask again' }).click();
    await passLaptop(page);
    for (const [low, high] of [
      ['4', '5'],
      ['4', '6'],
      ['4.5', '7'],
      ['5', '8'],
    ] as const) {
      await enterRange(page, low, high);
    }
    await reveal(page);
    await expect(work(page).getByRole('img', { name: /ranges of the room/ })).toHaveCount(2);
    await expect(
      work(page).getByText(
        'The room has come closer: 9 days from the least to the greatest, then 4 days from the least to the greatest.',
      ),
    ).toBeVisible();
  });

  test('keeps anonymous votes so that nothing stored ties them to a name, an order or a moment', async ({
    page,
  }) => {
    await withoutSaveDialog(page);
    await sessionWithPeople(page, PEOPLE);
    await beginRound(page, 'Votes', 'What comes first?');
    await addOptions(page, ['Amber', 'Basalt', 'Cobalt']);
    await passLaptop(page);
    await expect(cover(page).getByText('Anonymous: no name, no order and no time is kept')).toBeVisible();
    // The second copy follows what was typed before the round after a moment.
    await expect
      .poll(async () => JSON.stringify(await everythingStored(page)).match(/Cobalt/g)?.length ?? 0)
      .toBeGreaterThan(2);
    await expect(async () => {
      const first = await everythingStored(page);
      await page.waitForTimeout(2_500);
      expect(await everythingStored(page)).toEqual(first);
    }).toPass();
    const before = await everythingStored(page);
    const given: readonly Record<string, number>[] = [
      { Amber: 5 },
      { Amber: 2, Basalt: 3 },
      { Cobalt: 4 },
      { Basalt: 1, Cobalt: 1 },
    ];
    const slips: string[] = [];
    for (const votes of given) slips.push(await enterVotes(page, votes));
    const during = await everythingStored(page);

    // Nothing but the box has changed at all: no journal entry, no summary, no copy, no setting, no title.
    for (const [place, held] of Object.entries(before)) {
      if (!place.endsWith('/ballots')) expect([place, during[place]]).toEqual([place, held]);
    }
    const rows = JSON.parse(during['phase-one/ballots'] ?? '[]') as { id: string; input: object }[];
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(Object.keys(row).toSorted()).toEqual(['id', 'input', 'roundId', 'sessionId']);
      expect(row.id).toMatch(/^[0-9a-f]{32}$/);
      expect(row.input).toMatchObject({ id: row.id, personId: '' });
    }
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted());
    for (const slip of slips) expect(JSON.stringify(during)).not.toContain(slip);

    await reveal(page);
    await expect(savedState(page)).toHaveText(/^Saved/);
    await expect.poll(async () => (await everythingStored(page))['phase-one/ballots']).toBe('[]');
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Export the session file');
    await page.keyboard.press('Enter');
    const file = await readFile(await (await downloading).path(), 'utf8');
    const { session, journal } = JSON.parse(file) as {
      session: { rounds: { inputs: Record<string, unknown>[] }[] };
      journal: { command?: { type: string } }[];
    };
    const inputs = session.rounds[0]?.inputs ?? [];
    expect(inputs).toHaveLength(4);
    const ids = inputs.map(({ id }) => String(id));
    expect(ids).toEqual(ids.toSorted());
    // Whoever knows a slip, or has seen the box, cannot find the entry again.
    expect(ids.filter((id) => rows.some((row) => row.id === id))).toEqual([]);
    for (const input of inputs) expect(JSON.stringify(input)).not.toMatch(/"\d{4}-\d\d-\d\dT|Maria|"at"/);
    expect(inputs.every(({ personId }) => personId === '')).toBe(true);
    expect(journal.filter(({ command }) => command?.type === 'round.reveal')).toHaveLength(1);
    const after = JSON.stringify(await everythingStored(page));
    for (const old of [...slips, ...rows.map(({ id }) => id)]) expect(after).not.toContain(old);
  });

  test('takes an answer back by its slip, and by name without showing it', async ({ page }) => {
    await startSession(page);
    await toRounds(page);
    await beginRound(page, 'Votes', 'Which one?');
    await addOptions(page, ['Amber', 'Basalt']);
    await passLaptop(page);
    await enterVotes(page, { Amber: 5 });
    const slip = await enterVotes(page, { Basalt: 2 });
    await press(page, 'Change or take back an entry');
    await cover(page).getByRole('textbox').fill('nobody nowhere');
    await press(page, 'Open');
    await expect(cover(page).getByText('No answer belongs to these words.')).toBeVisible();
    await cover(page).getByRole('textbox').fill(slip.toUpperCase());
    await press(page, 'Open');
    await press(page, 'Change it');
    await expect(cover(page).getByText('3 votes left')).toBeVisible();
    await press(page, 'One more vote for Amber');
    await press(page, 'Done');
    await press(page, 'Change or take back an entry');
    await cover(page).getByRole('textbox').fill(slip);
    await press(page, 'Open');
    await press(page, 'Take it back');
    await expect(cover(page).getByText('Your answer is out of the box.')).toBeVisible();
    await press(page, 'Back to the session');
    // Somebody has entered: how it is asked is fixed.
    await expect(work(page).getByText(/^Somebody has entered/)).toBeVisible();
    await expect(work(page).getByRole('button', { name: /Anonymous: no name/ })).toBeDisabled();
    await passLaptop(page);
    await reveal(page);
    await expect(work(page).getByText('“Amber” leads with 5 of 5 votes.')).toBeVisible();
  });

  test('survives a reload in the middle, under the cover, and a reveal that is taken back', async ({
    page,
  }) => {
    await namedRange(page);
    await passLaptop(page);
    await enterRange(page, '3', '5');
    await restart(page);
    // Whoever holds the laptop sees the cover again, and no way around it.
    await expect(cover(page).getByText('How many days does intake take today?')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goBack();
    await expect(cover(page).getByRole('button', { name: 'Begin' })).toBeVisible();
    await expect(page).toHaveTitle('Silent round · Phase One');
    await press(page, 'Somebody else');
    await press(page, 'Maria Koch');
    await expect(cover(page).getByText('What was entered stays hidden.', { exact: false })).toBeVisible();
    await press(page, 'Enter anew');
    await cover(page)
      .getByRole('textbox', { name: /^At least/ })
      .fill('6');
    await cover(page)
      .getByRole('textbox', { name: /^At most/ })
      .fill('4');
    await press(page, 'Done');
    await expect(cover(page).getByText('The lower end is above the upper one. Exchange them.')).toBeVisible();
    await cover(page)
      .getByRole('textbox', { name: /^At most/ })
      .fill('8');
    await press(page, 'Done');
    await enterRange(page, '7', '9');
    await reveal(page);
    await expect(work(page).getByText('Median range 6.5 to 8.5 days; 2 ranges.')).toBeVisible();
    await work(page).getByRole('heading', { name: 'The spread' }).click();
    await page.keyboard.press('Control+z');
    await expect(work(page).getByText(/^The reveal was taken back/)).toBeVisible();
    await work(page).getByRole('button', { name: 'Reveal', exact: true }).click();
    await page.getByRole('button', { name: 'Reveal now' }).click();
    await expect(work(page).getByText('Median range 6.5 to 8.5 days; 2 ranges.')).toBeVisible();
  });

  test('goes from the palette to the reveal with the keyboard alone, and ideas become parked thoughts', async ({
    page,
  }) => {
    await startSession(page);
    await page.keyboard.press('Control+k');
    await expect(focused(page)).toHaveRole('combobox');
    await page.keyboard.type('Ask the room silently');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Question')).toBeFocused();
    await page.keyboard.type('What may go wrong?');
    await tabTo(page, 'Pass the laptop');
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveText('Begin');
    for (const ideas of [['No training', 'No owner'], ['no training!']]) {
      await page.keyboard.press('Enter');
      for (const [at, idea] of ideas.entries()) {
        await expect(focused(page)).toHaveRole('textbox');
        await page.keyboard.type(idea);
        if (at < ideas.length - 1) await page.keyboard.press('Enter');
      }
      await tabTo(page, 'Done');
      await page.keyboard.press('Enter');
      await expect(focused(page)).toHaveText('Cover and pass on');
      await page.keyboard.press('Enter');
      await expect(focused(page)).toHaveText('Begin');
    }
    await tabTo(page, 'Back to the session');
    await page.keyboard.press('Enter');
    await expect(cover(page)).toHaveCount(0);
    await tabTo(page, 'Reveal');
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveText('Reveal now');
    await page.keyboard.press('Enter');
    await expect(work(page).getByText('3 cards, 2 different ideas.')).toBeVisible();
    await tabTo(page, 'Park the ideas');
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 ideas are parked.')).toBeVisible();
  });

  test('takes the range of the room over as the baseline of a metric, as one step', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await page.keyboard.press('Control+k');
    await expect(focused(page)).toHaveRole('combobox');
    await page.keyboard.type('Ask the room for today');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Question')).toHaveValue(/^What is .+ today\?$/);
    await work(page).getByRole('button', { name: 'Enter for the room' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('4 to 6\n4,5 - x');
    await page.getByRole('button', { name: 'Put into the box' }).click();
    await expect(page.getByText('Line 2 cannot be read.')).toBeVisible();
    await page.getByRole('dialog').getByRole('textbox').fill('4 to 6\n\n4.5-7\n5 to 8');
    await page.getByRole('button', { name: 'Put into the box' }).click();
    await expect(page.getByText('3 answers are in the box.')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await work(page).getByRole('button', { name: 'Reveal', exact: true }).click();
    await page.getByRole('button', { name: 'Reveal now' }).click();
    await expect(work(page).getByText(/^Median range 4\.5 to 7.*; 3 ranges\.$/)).toBeVisible();
    await work(page)
      .getByRole('button', { name: /^Take the median range as the baseline/ })
      .click();
    await expect(page.getByText('The baseline holds what the room said.')).toBeVisible();
    await page.keyboard.press('Alt+2');
    const low = page.locator('[id^="field:metrics/"][id$="/baseline/low"]');
    await expect(low.locator('input').or(low.and(page.locator('input')))).toHaveValue(/^4\.50?$/);
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/Undone: take the room’s range for/)).toBeVisible();
    await expect(low.locator('input').or(low.and(page.locator('input')))).not.toHaveValue(/^4\.50?$/);
  });

  test('has nothing that axe objects to: made, covered, entered, revealed', async ({ page }) => {
    await startSession(page);
    await toRounds(page);
    await expectAccessible(page);
    await beginRound(page, 'Rating by criteria', 'Which pilot first?');
    await addOptions(page, ['Amber', 'Basalt']);
    await expectAccessible(page);
    await passLaptop(page);
    await expectAccessible(page);
    await press(page, 'Begin');
    await cover(page).getByRole('textbox', { name: 'Amber' }).fill('4');
    await cover(page).getByRole('textbox', { name: 'Basalt' }).fill('2');
    await expectAccessible(page);
    await press(page, 'Done');
    await press(page, 'Cover and pass on');
    await reveal(page);
    await expect(work(page).getByText('“Amber” scores highest: 4 of 5 on average.')).toBeVisible();
    await expectAccessible(page);
  });
});
