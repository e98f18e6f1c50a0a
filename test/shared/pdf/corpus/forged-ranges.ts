import { entryOf, type PdfValue, withEntries } from '#shared/pdf/pdf-values';
import { bytesValue, dictValue, nextNumber, numberValue } from '#shared/pdf/pdf-write';
import { signatureFields } from '#shared/pdf/signature-place';
import { append, objectsWith, rewrite } from '../support/attacks.ts';
import type { Base, Forged } from './base.ts';
import { contentsOf, placeOf, type Range, signAgain, withContents, writeRange } from './forge.ts';
import { forgedCms } from './forged-cms.ts';

const UNIVERSAL = 'universal signature forgery';
const WRAPPING = 'signature wrapping';
const RANGES = 'range made too small';

const renamed = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  rewrite(bytes, new RegExp(`/${from}(?= ?[<[])`), () => `/${to}`);

const range = (name: string, what: string, text: (exact: Range) => string): Forged => ({
  name,
  group: UNIVERSAL,
  what,
  make: ({ report: { sealed } }) => {
    const { start, end } = placeOf(sealed, 'facilitator');
    return writeRange(sealed, 'facilitator', text([0, start, end, sealed.length - end]));
  },
  fails: ['facilitator/range', 'seal'],
});

/** The container written in another way, its room kept. */
const otherContents = (bytes: Uint8Array, text: string): Uint8Array => {
  const { start, end } = placeOf(bytes, 'facilitator');
  const copy = new Uint8Array(bytes);
  copy.fill(0x20, start, end);
  copy.set(Buffer.from(text), start);
  return copy;
};

/** Signatures that leave out what a reader would have to look at. */
export const UNIVERSAL_FORGERIES: readonly Forged[] = [
  {
    name: 'usf-no-contents',
    group: UNIVERSAL,
    what: 'no /Contents',
    make: ({ report: { sealed } }) => renamed(sealed, 'Contents(?= <30)', 'Contentz'),
    fails: ['facilitator/range', 'seal'],
  },
  {
    name: 'usf-zero-contents',
    group: UNIVERSAL,
    what: '/Contents all zero',
    make: ({ report: { sealed } }) => withContents(sealed, 'facilitator', new Uint8Array()),
    fails: ['facilitator/signature', 'seal'],
  },
  ...(
    [
      ['usf-empty-contents', '/Contents empty', '<>'],
      ['usf-null-contents', '/Contents null', 'null'],
      ['usf-text-contents', '/Contents a string of letters', '(signed)'],
    ] as const
  ).map(([name, what, text]): Forged => ({
    name,
    group: UNIVERSAL,
    what,
    make: ({ report: { sealed } }) => otherContents(sealed, text),
    fails: ['facilitator/range', 'seal'],
  })),
  {
    name: 'usf-no-range',
    group: UNIVERSAL,
    what: 'no /ByteRange',
    make: ({ report: { sealed } }) => renamed(sealed, 'ByteRange', 'ByteRangf'),
    fails: ['facilitator/range', 'seal'],
  },
  range('usf-null-range', '/ByteRange null', () => 'null'),
  range(
    'usf-negative-range',
    'a negative number in /ByteRange',
    ([, gap, after]) => `[0 ${gap} ${after} -1]`,
  ),
  range('usf-two-numbers', '/ByteRange of two numbers', ([, gap]) => `[0 ${gap}]`),
  range(
    'usf-six-numbers',
    '/ByteRange of six numbers',
    ([, gap, after, rest]) => `[0 ${gap} ${after} ${rest} 0 1]`,
  ),
  range('usf-zero-range', '/ByteRange of zeros', () => '[0 0 0 0]'),
  range(
    'usf-real-range',
    '/ByteRange with decimals',
    ([, gap, after, rest]) => `[0 ${gap}.0 ${after} ${rest}]`,
  ),
];

/**
 * The signed bytes stand in the file once more, in a later object, and a signature of ours names them there: what it covers
 * is genuine, and the page is another.
 */
const wrapped = (bytes: Uint8Array): Uint8Array => {
  const { start, end } = placeOf(bytes, 'facilitator');
  const second = bytes.subarray(end);
  const build = (ends: Range): Uint8Array =>
    append(bytes, (file) => {
      const field = signatureFields(file).find(({ title }) => title === 'facilitator')?.signature;
      const [page] = objectsWith(file, 'Type', 'Page');
      const number = entryOf(page?.value, 'Contents', 'ref')?.number ?? 0;
      const drawing = Buffer.from('1 1 1 rg 50 300 400 300 re f');
      const text = `[${ends.join(' ')}]`.padEnd(44);
      const signature = withEntries(field?.dict ?? dictValue({}), {
        ByteRange: { type: 'number', value: 0, text },
        Contents: bytesValue(contentsOf(bytes, 'facilitator')),
      });
      return [
        [field?.number ?? 0, { value: signature }],
        [number, { value: dictValue({ Length: numberValue(drawing.length) }), stream: drawing }],
        [nextNumber(file), { value: dictValue({ Length: numberValue(second.length) }), stream: second }],
      ];
    });
  const copyAt = Buffer.from(build([0, 0, 0, 0])).lastIndexOf(second);
  return build([0, start, copyAt, second.length]);
};

/** Signatures whose signed bytes are genuine and stand somewhere else than the reader looks. */
export const WRAPPED_SIGNATURES: readonly Forged[] = [
  {
    name: 'wrap-moved-bytes',
    group: WRAPPING,
    what: 'the signed bytes copied to a later place, the page replaced in between',
    make: ({ report: { sealed } }) => wrapped(sealed),
    fails: ['facilitator/range', 'seal', 'whole-file', 'figures'],
  },
  {
    name: 'wrap-moved-signature',
    group: WRAPPING,
    what: 'the signature written once more at the end, its range as it was',
    make: ({ report: { sealed } }) =>
      append(sealed, (file) => {
        const [signature] = objectsWith(file, 'Type', 'Sig');
        return [[signature?.number ?? 0, { value: signature?.value ?? dictValue({}) }]];
      }),
    fails: ['facilitator/range', 'seal', 'whole-file'],
  },
  {
    name: 'wrap-second-range',
    group: WRAPPING,
    what: 'a second /ByteRange in the same dictionary',
    make: ({ report: { sealed } }) =>
      rewrite(sealed, /\/Filter \/Adobe\.PPKLite/, () => '/ByteRange [0 0 0 0]  '),
    fails: ['layout'],
  },
  {
    name: 'wrap-two-fields',
    group: WRAPPING,
    what: 'the client’s field points at the seal',
    make: ({ report: { sealed } }) =>
      append(sealed, (file) => {
        const [seal, client] = ['facilitator', 'client'].map((title) =>
          signatureFields(file).find((field) => field.title === title),
        );
        const value = file.revisions[0]?.objects.get(client?.number ?? 0)?.value;
        const named: PdfValue = { type: 'ref', number: seal?.signature?.number ?? 0 };
        return [
          [
            client?.number ?? 0,
            { value: withEntries(value?.type === 'dict' ? value : dictValue({}), { V: named }) },
          ],
        ];
      }),
    fails: ['client/changes', 'whole-file'],
  },
];

const resigned = (name: string, what: string, rangeOf: (exact: Range) => Range): Forged => ({
  name,
  group: RANGES,
  what,
  make: ({ report: { sealed }, facilitatorKey }: Base) =>
    signAgain(sealed, 'facilitator', (covered) => forgedCms(facilitatorKey, covered), rangeOf),
  fails: ['facilitator/range', 'seal'],
});

/** Signatures that hold, made with the right key, over less than the file. */
export const SMALL_RANGES: readonly Forged[] = [
  resigned('range-overlap', 'two parts that overlap', ([a, gap, , rest]) => [a, gap, gap - 500, rest]),
  resigned('range-wide-gap', 'a gap wider than /Contents', ([a, gap, after, rest]) => [
    a,
    gap - 300,
    after,
    rest,
  ]),
  resigned('range-late-gap', 'a gap that goes on behind /Contents', ([a, gap, after, rest]) => [
    a,
    gap,
    after + 100,
    rest - 100,
  ]),
  resigned('range-late-start', 'a range that begins after the header', ([, gap, after, rest]) => [
    9,
    gap - 9,
    after,
    rest,
  ]),
  resigned('range-early-end', 'a range that ends before the file does', ([a, gap, after, rest]) => [
    a,
    gap,
    after,
    rest - 40,
  ]),
];

/** Not a forgery: shows that signing again by our own writer, over the exact range, is accepted. */
export const resealed = ({ report: { sealed }, facilitatorKey }: Base): Promise<Uint8Array> =>
  signAgain(sealed, 'facilitator', (covered) => forgedCms(facilitatorKey, covered));
