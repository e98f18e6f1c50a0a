import { say } from '#shared/language/say';
import { lookUp, objectsAfter, type PdfFile, type PdfObject, readPdf } from './pdf-file.ts';
import { type NewObject, arrayValue, dictValue, nameValue, numberValue, refValue } from './pdf-write.ts';
import { PdfError, type PdfValue, withEntries } from './pdf-values.ts';

const streamOf = (file: PdfFile, { stream }: PdfObject): { stream?: Uint8Array } =>
  stream ? { stream: file.bytes.subarray(stream.start, stream.end) } : {};

/** A value with every reference replaced by what `rename` says. */
const renumber = (value: PdfValue, rename: (number: number) => number): PdfValue => {
  switch (value.type) {
    case 'ref':
      return refValue(rename(value.number));
    case 'array':
      return arrayValue(value.items.map((item) => renumber(item, rename)));
    case 'dict':
      return withEntries(
        value,
        Object.fromEntries([...value.entries].map(([key, item]) => [key, renumber(item, rename)])),
      );
    default:
      return value;
  }
};

const firstPage = (objects: ReadonlyMap<number, PdfObject>): PdfValue & { type: 'dict' } => {
  for (const { value } of objects.values()) {
    if (value.type !== 'dict') continue;
    const type = value.entries.get('Type');
    if (type?.type === 'name' && type.name === 'Page') return value;
  }
  throw new PdfError(say`has no page`);
};

/**
 * The first page of a small PDF as a form (ISO 32000-1, 8.10) that another file can show, with everything it needs. The
 * form becomes object `number`; what it needs takes the numbers after it.
 *
 * @throws PdfError when the page is not laid out as jsPDF does it: one content stream, resources of its own.
 */
export const pageAsForm = (
  bytes: Uint8Array,
  number: number,
  size: { readonly width: number; readonly height: number },
): ReadonlyMap<number, NewObject> => {
  const file = readPdf(bytes);
  const objects = objectsAfter(file);
  const page = firstPage(objects);
  const contents = page.entries.get('Contents');
  const content = contents?.type === 'ref' ? objects.get(contents.number) : undefined;
  const resources = page.entries.get('Resources');
  if (content?.value.type !== 'dict' || !content.stream || !resources)
    throw new PdfError(say`has an unknown page`);
  const numbers = new Map<number, number>();
  const waiting: number[] = [];
  const rename = (old: number): number => {
    const known = numbers.get(old);
    if (known !== undefined) return known;
    const next = number + 1 + numbers.size;
    numbers.set(old, next);
    waiting.push(old);
    return next;
  };
  const form = withEntries(content.value, {
    Type: nameValue('XObject'),
    Subtype: nameValue('Form'),
    BBox: arrayValue([0, 0, size.width, size.height].map(numberValue)),
    Resources: renumber(lookUp(objects, resources) ?? dictValue({}), rename),
  });
  const taken = new Map<number, NewObject>([[number, { value: form, ...streamOf(file, content) }]]);
  for (let old = waiting.shift(); old !== undefined; old = waiting.shift()) {
    const object = objects.get(old);
    if (!object) throw new PdfError(say`names an object that is not there`);
    taken.set(numbers.get(old) ?? 0, {
      value: renumber(object.value, rename),
      ...streamOf(file, object),
    });
  }
  return taken;
};
