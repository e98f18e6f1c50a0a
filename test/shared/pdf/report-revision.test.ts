import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { REPORT_REVISION } from '#shared/core/product';
import { sha256Hex } from '#shared/core/digest';
import { readSessionFile } from '#shared/document/session-file';
import { formatsOf, makeReport } from '#shared/pdf/make-report';
import { bundledFonts } from './support/bundled-fonts.ts';

/**
 * What the frozen session prints in each way of making reports. When this fails after a change that was meant to change
 * what is printed: raise REPORT_REVISION and add the new digest; never edit a line of a released revision.
 */
const PRINTED: Readonly<Record<number, string>> = {
  1: '94b2557036e18574a97245195e6825d5c7a3912ffc2062ed33911074cbb3940f',
  2: 'bac44d1cb43ba3bf1414917f3f25954c90ab731f9b8df0aa9b4f7658af09c3f2',
  3: '4f286b0a90ba24a1c9b8e0c11de2e8e8d4b89c683410e8ab8c43cc3b1e9f619e',
  4: '939c8fdcdb8960898951418d15d678688aecbe74f4c81d277d20d80b0599e3f8',
  5: '875755bf4cf0c59ba65515b107b0ae22532b9f6d0c4f8bc789921e1346cd3a36',
  // What changed shows only in rounds, of which the frozen session has none.
  6: '875755bf4cf0c59ba65515b107b0ae22532b9f6d0c4f8bc789921e1346cd3a36',
};

/** The tables of this engine for British English; with others the same session prints otherwise, and rightly so. */
const FORMATS = '62a651cef457c36f';

it.skipIf(formatsOf('en-GB') !== FORMATS)(
  'prints a frozen session as this revision of the report always has (skipped where the engine writes dates otherwise)',
  async () => {
    const read = readSessionFile(new Uint8Array(readFileSync('test/fixtures/files/v1.phaseone')));
    if (!read.ok) throw new Error(read.error.message);
    const made = await makeReport({
      file: read.value,
      fonts: bundledFonts(),
      options: { created: asInstant('2026-11-23T09:00:00.000Z'), generator: 'a fixed one', sealedBy: null },
    });
    if (!made.ok) throw new Error(made.error.message);
    expect(sha256Hex(made.value)).toBe(PRINTED[REPORT_REVISION]);
  },
);
