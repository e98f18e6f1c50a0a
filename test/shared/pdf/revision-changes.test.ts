import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '#shared/pdf/pdf-file';
import { withEntries } from '#shared/pdf/pdf-values';
import { dictValue, nameValue, nextNumber, numberValue, refValue } from '#shared/pdf/pdf-write';
import { findOtherChange } from '#shared/pdf/revision-changes';
import { append, fieldOf, objectsWith } from './support/attacks.ts';
import { seal } from './support/signed-reports.ts';
import { facilitatorIdentity, stubReport } from './support/stub-report.ts';

let sealed: Uint8Array;
beforeAll(async () => {
  const identity = await facilitatorIdentity();
  sealed = await seal(await stubReport(identity), identity);
});

/** A signature of the client whose look also names an object of the first page. */
const signing = (withPage: boolean): Uint8Array =>
  append(sealed, (file) => {
    const field = fieldOf(file, 'client');
    const [page] = objectsWith(file, 'Type', 'Page');
    const contents = page!.value.entries.get('Contents');
    const number = contents?.type === 'ref' ? contents.number : 0;
    const first = nextNumber(file);
    const look = dictValue({
      Type: nameValue('XObject'),
      Length: numberValue(0),
      Resources: dictValue({ XObject: dictValue({ P: refValue(number) }) }),
    });
    const signed = withEntries(field.value, {
      V: refValue(first),
      AP: dictValue({ N: refValue(first + 1) }),
    });
    return [
      [field.number, { value: signed }],
      [first, { value: dictValue({ Type: nameValue('Sig') }) }],
      [first + 1, { value: look, stream: new Uint8Array() }],
      ...(withPage
        ? ([[number, { value: dictValue({ Length: numberValue(1) }), stream: Uint8Array.of(32) }]] as const)
        : []),
    ];
  });

const changes = (bytes: Uint8Array): string | null => {
  const file = readPdf(bytes);
  return findOtherChange(file, 1, 2, { field: fieldOf(file, 'client').number, certifies: false });
};

describe('findOtherChange', () => {
  it('finds nothing but a signature where there is nothing else', () => {
    expect(changes(signing(false))).toBeNull();
  });

  it('finds a changed page although the look of the signature names it too', () => {
    expect(changes(signing(true))).toMatch(/^object \d+, part of the document, was changed$/);
  });

  it('allows permissions to appear only with a certifying signature', () => {
    const file = readPdf(sealed);
    const field = fieldOf(file, 'facilitator').number;
    expect(findOtherChange(file, 0, 1, { field, certifies: true })).toBeNull();
    expect(findOtherChange(file, 0, 1, { field, certifies: false })).toBe('the permissions were changed');
  });
});
