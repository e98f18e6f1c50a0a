import type { CorpusFile } from './base.ts';
import type { ToolAnswer } from './pdfsig.ts';

/** A file and what came out. */
export type Row = Pick<CorpusFile, 'name' | 'group' | 'what'> & {
  readonly kind: 'forged' | 'genuine';
  readonly verdict: string;
  /** What failed, by identifier. */
  readonly checks: readonly string[];
  readonly tool: ToolAnswer;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const forgedTable = (rows: readonly Row[]): string[] => [
  line([
    'file',
    'class',
    'what was done',
    'verify says',
    'failing checks',
    'pdfsig prints',
    'pdfsig catches it',
  ]),
  line(Array.from({ length: 7 }, () => '---')),
  ...rows.map(({ name, group, what, verdict, checks, tool }) =>
    line([
      `\`${name}\``,
      group,
      what,
      verdict,
      checks.join(', '),
      tool.text,
      tool.content ? '**no**' : 'yes',
    ]),
  ),
];

const genuineTable = (rows: readonly Row[]): string[] => [
  line(['file', 'class', 'what it is', 'verify says', 'pdfsig prints']),
  line(Array.from({ length: 5 }, () => '---')),
  ...rows.map(({ name, group, what, verdict, tool }) =>
    line([`\`${name}\``, group, what, verdict, tool.text]),
  ),
];

/** The page about the corpus: what it is, how it was asked about, what came out. */
export const writeReadme = (rows: readonly Row[]): string => {
  const forged = rows.filter(({ kind }) => kind === 'forged');
  const genuine = rows.filter(({ kind }) => kind === 'genuine');
  const missed = forged.filter(({ tool }) => tool.content);
  return [
    '# The corpus of forged and genuine reports',
    'Made anew in each run of `corpus.test.ts`, by our own writer and OpenSSL; nothing binary is kept. To look at the files, name a folder in `CORPUS_FOLDER` and run the test. This page is written by the test, which fails where it no longer says what came out; `vitest run -u` writes it again.',
    `**Of ${forged.length} forged files verify refuses ${forged.filter(({ verdict }) => verdict !== 'valid').length}; pdfsig catches ${forged.length - missed.length} and is content with ${missed.length}. Of ${genuine.length} genuine files verify accepts ${genuine.filter(({ verdict }) => verdict === 'valid').length}.**`,
    'What the verifier does not and cannot know: who a person is. A report that somebody makes anew, under their own key, with figures of their own in pages and session alike, is a genuine report of theirs; only the fingerprint tells (`stranger-same-name`, asked with trust required). A state from before somebody signed is a genuine older state; only who knows that they signed can tell (`back-to-seal`, asked with the expected signers). A report that says it was made by another version is made again too, and the pages that come out differently are named; but that is no fault, so the figures count as unknown and the verdict rests on the signatures.',
    'pdfsig (poppler) is run with `-nocert`, so certificates, chains and expiry are none of its business here (tried by hand: with the certificate in its store of trusted ones it prints “Certificate is Trusted.” of `certificate-expired` and `certificate-not-yet` as well, as it looks at today and not at the stated time); its exit code says nothing, so its text is read. It counts as content where it prints at least one valid signature, none that is not, and exactly one that covers the whole document. Time stamps it does not look at: it says of the genuine ones too that they have not been verified. It does not look at permissions (DocMDP), at what changed between two signatures, or at what the pages say.',
    '## Forged',
    forgedTable(forged).join('\n'),
    '## Genuine',
    genuineTable(genuine).join('\n'),
  ].join('\n\n');
};
