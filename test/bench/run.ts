/**
 * `npm run bench [-- NAME…]`: measures what the product promises of its speed. Nothing here passes or fails: ratios of
 * one run are worth comparing, times on a busy machine are not.
 */
import { isFresh } from '../../electron/scripts/freshness.ts';
import { buildAll } from '../../electron/scripts/build.ts';
import { benchColdStart } from './cold-start.ts';
import { benchEditToDurable } from './edit-to-durable.ts';
import { benchGantt } from './gantt.ts';
import { benchLanguage } from './language.ts';
import { benchLibrary } from './library.ts';
import { benchReport } from './report.ts';
import { benchSchedule } from './schedule.ts';
import { benchSearch } from './search.ts';
import { benchTyping } from './typing.ts';

const BENCHES: Readonly<Record<string, { title: string; run: () => Promise<void> }>> = {
  'cold-start': { title: 'First usable paint of the library, cold profile', run: benchColdStart },
  'edit-to-durable': { title: 'From a keystroke to its committed transaction', run: benchEditToDurable },
  gantt: { title: 'Scrolling and dragging in a Gantt of 500 tasks', run: benchGantt },
  language: { title: 'Vague wording and quantities: quality and time', run: benchLanguage },
  library: {
    title: 'A library of 10,000 sessions: import, start, scrolling, search, memory',
    run: benchLibrary,
  },
  schedule: { title: 'Early and late days of 10,000 linked tasks, against relaxation', run: benchSchedule },
  search: { title: 'Searching 10,000 sessions letter by letter, against a plain scan', run: benchSearch },
  typing: { title: 'Typing in a metric among 200, against one among four', run: benchTyping },
  report: { title: 'A signed report against pdfmake unsigned', run: benchReport },
};

const main = async (): Promise<number> => {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    console.error(
      `There is no bench named ${unknown.join(', ')}. Benches: ${Object.keys(BENCHES).join(', ')}.`,
    );
    return 2;
  }
  if (process.env.KEEP_BUILD !== '1' && !(await isFresh())) {
    await buildAll(['renderer'], (line) => console.log(line));
  }
  for (const [name, { title, run }] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n${name}: ${title}`);
    await run();
  }
  return 0;
};

process.exitCode = await main();
