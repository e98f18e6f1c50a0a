import { flip, objectsWith } from '../support/attacks.ts';
import { withEntries } from '#shared/pdf/pdf-values';
import { arrayValue, dictValue, numberValue, textValue } from '#shared/pdf/pdf-write';
import { PURPOSE } from './authority.ts';
import type { Base, Forged } from './base.ts';
import { stampDocument } from './forge.ts';
import { forgedStamp } from './forged-cms.ts';

const STAMPS = 'time stamp';

const authorityOf = ({ authority }: Base) =>
  authority.issue({ subject: '/CN=Time Stamps/O=Authority', key: 'P-256', purpose: PURPOSE.timeStamping });

/** A genuine stamp by a real authority, added in a wrong way or over something else. */
const stamped = (base: Base, faults: Parameters<typeof stampDocument>[2]): Promise<Uint8Array> => {
  const by = authorityOf(base);
  return stampDocument(base.report.countersigned, (covered) => base.authority.stamp(covered, by), faults);
};

const rectangle = arrayValue([50, 300, 450, 600].map(numberValue));

/** Reports with both signatures in order and a time stamp that is not. */
export const FALSE_STAMPS: readonly Forged[] = [
  {
    name: 'stamp-other-file',
    group: STAMPS,
    what: 'a genuine time stamp for another file',
    make: (base) => {
      const by = authorityOf(base);
      return stampDocument(base.report.countersigned, () => base.authority.stamp(base.other.sealed, by));
    },
    fails: ['timestamp/digest'],
  },
  {
    name: 'stamp-no-authority',
    group: STAMPS,
    what: 'a time stamp by the client’s own key',
    make: ({ report, clientKey }) =>
      stampDocument(report.countersigned, (covered) => forgedStamp(clientKey, covered, '20261126120000Z')),
    fails: ['timestamp/authority'],
  },
  {
    name: 'stamp-before-signature',
    group: STAMPS,
    what: 'a time stamp that is older than the signatures it was made over',
    make: ({ report, clientKey }) =>
      stampDocument(report.countersigned, (covered) => forgedStamp(clientKey, covered, '20261110120000Z')),
    fails: ['timestamp/order'],
  },
  {
    name: 'stamp-damaged',
    group: STAMPS,
    what: 'a byte of the time stamp’s signature changed',
    make: (base) => {
      const by = authorityOf(base);
      return stampDocument(base.report.countersigned, (covered) => {
        const token = base.authority.stamp(covered, by);
        return flip(token, token.length - 3);
      });
    },
    fails: ['timestamp/signature'],
  },
  {
    name: 'stamp-visible',
    group: STAMPS,
    what: 'a time stamp whose field covers the page',
    make: (base) => stamped(base, { field: { Rect: rectangle } }),
    fails: ['timestamp/changes', 'figures'],
  },
  {
    name: 'stamp-as-client',
    group: STAMPS,
    what: 'a time stamp in the field in which the client was to sign',
    make: async (base) => {
      const by = authorityOf(base);
      const cover = (covered: Uint8Array) => base.authority.stamp(covered, by);
      return {
        bytes: await stampDocument(base.report.sealed, cover, { inField: true }),
        request: { expected: ['facilitator', 'client'] },
      };
    },
    fails: ['client/changes', 'expected'],
  },
  {
    name: 'stamp-name',
    group: STAMPS,
    what: 'a time stamp in a new field that is called client as well',
    make: (base) => stamped(base, { field: { T: textValue('client') } }),
    fails: ['client/changes'],
  },
  {
    name: 'stamp-with-page',
    group: STAMPS,
    what: 'a page turned upside down along with a genuine time stamp',
    make: (base) =>
      stamped(base, {
        more: (file) => {
          const [page] = objectsWith(file, 'Type', 'Page');
          const value = withEntries(page?.value ?? dictValue({}), { Rotate: numberValue(180) });
          return [[page?.number ?? 0, { value }]];
        },
      }),
    fails: ['timestamp/changes', 'figures'],
  },
];
