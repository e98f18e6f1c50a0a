import { run } from '../support/tools.ts';

/** What a standard tool says of a file. */
export type ToolAnswer = {
  /** Its sentences, in short: one part for each signature it knows. */
  readonly text: string;
  /** Whether everything it says is as for a report that nobody touched. */
  readonly content: boolean;
};

const partsOf = (text: string): readonly string[] => text.split(/^Signature #\d+:/m).slice(1);

const inShort = (part: string, index: number): string => {
  const validation = /- Signature Validation: (.+)/.exec(part)?.[1];
  const blank = part.includes('The signature form field is not signed.');
  const total = /- (Total document signed|Not total document signed)/.exec(part)?.[1];
  const said = blank ? ['The signature form field is not signed.'] : [validation ?? 'says nothing', total];
  return `#${index + 1} ${said.filter(Boolean).join(' ')}`;
};

const saying = (parts: readonly string[], text: string): number =>
  parts.filter((part) => part.includes(text)).length;

/**
 * What `pdfsig` (poppler) prints about a file. Its exit code says nothing, so its text is read. Content is who sees at least
 * one valid signature, none that is not, and one that covers the whole document. A blank field is no reason for alarm, as
 * the client may yet have to sign; nor is a time stamp that was not looked at, as it looks at none. Certificates are not
 * looked at either (`-nocert`): that needs a store of trusted ones.
 */
export const askPdfsig = (path: string): ToolAnswer => {
  const { text } = run('pdfsig', ['-nocert', path]);
  const parts = partsOf(text);
  if (parts.length === 0) {
    const line = text.split('\n').find((known) => known.trim() !== '') ?? 'prints nothing';
    return { text: line.replace(/^File '.*' does/, 'File does').replaceAll(path, 'FILE'), content: false };
  }
  const signatures = parts.filter((part) => !part.includes('Signature Type: unknown'));
  const valid = saying(signatures, 'Signature is Valid.');
  const blank = saying(signatures, 'The signature form field is not signed.');
  return {
    text: parts.map(inShort).join('; '),
    content:
      valid > 0 && valid + blank === signatures.length && saying(parts, '- Total document signed') === 1,
  };
};
