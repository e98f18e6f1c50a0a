import { spokenNow } from '#shared/language/say';
import { fileTexts } from '#shared/language/storage';
import {
  FILE_ENDINGS,
  type FileKind,
  type OpenedFile,
  type OpenRequest,
  OTHER_ENDINGS,
  type SaveAnswer,
  type SaveRequest,
} from '#shared/host/host-api';

const TYPES: Readonly<Record<FileKind, { readonly mime: string }>> = {
  session: { mime: 'application/vnd.phase-one.session+json' },
  template: { mime: 'application/vnd.phase-one.template+json' },
  archive: { mime: 'application/zip' },
  report: { mime: 'application/pdf' },
  certificate: { mime: 'application/x-pem-file' },
  'certificate-der': { mime: 'application/pkix-cert' },
  identity: { mime: 'application/x-pkcs12' },
  text: { mime: 'text/plain' },
  table: { mime: 'text/csv' },
  calendar: { mime: 'text/calendar' },
  project: { mime: 'application/xml' },
  markdown: { mime: 'text/markdown' },
  data: { mime: 'application/json' },
  image: { mime: 'image/png' },
};

/** The part of the File System Access API that TypeScript's library does not declare. */
type PickerWindow = {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }) => Promise<FileSystemFileHandle>;
};

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;

/** Hands the bytes to the browser's download; where they land is the browser's affair. */
const download = (request: SaveRequest): SaveAnswer => {
  const blob = new Blob([new Uint8Array(request.bytes)], { type: TYPES[request.kind].mime });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = request.suggestedName;
  link.click();
  // The download reads the address after this turn; a minute is ample and the memory comes back.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { saved: true, name: request.suggestedName, handle: '' };
};

/** Saves through the save dialog where the browser has one, else as a download. */
export const saveFile = async (request: SaveRequest): Promise<SaveAnswer> => {
  const { showSaveFilePicker } = window as PickerWindow;
  if (!showSaveFilePicker) return download(request);
  const { mime } = TYPES[request.kind];
  const words = fileTexts[spokenNow()].kinds[request.kind];
  let handle: FileSystemFileHandle;
  try {
    handle = await showSaveFilePicker.call(window, {
      suggestedName: request.suggestedName,
      types: [{ description: words, accept: { [mime]: [`.${FILE_ENDINGS[request.kind]}`] } }],
    });
  } catch (error) {
    if (isNamed(error, 'AbortError')) return { saved: false };
    // Making the file took longer than the press of the button counts for; a download needs no press.
    if (isNamed(error, 'SecurityError') || isNamed(error, 'NotAllowedError')) return download(request);
    throw error;
  }
  const stream = await handle.createWritable();
  await stream.write(new Uint8Array(request.bytes));
  await stream.close();
  return { saved: true, name: handle.name, handle: '' };
};

/** The field stands in the page while its dialog is open: nothing else holds on to it until the answer comes. */
const chosenFile = (kind: FileKind): Promise<File | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.hidden = true;
    const endings = [FILE_ENDINGS[kind], ...(OTHER_ENDINGS[kind] ?? [])].map((ending) => `.${ending}`);
    input.accept = [...endings, ...(kind === 'report' ? ['application/pdf'] : [])].join(',');
    const answer = (file: File | null): void => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => answer(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => answer(null));
    document.body.append(input);
    input.click();
  });

/** Lets the person choose a file; one that is larger than asked for is named but not read. */
export const openFile = async (request: OpenRequest): Promise<OpenedFile | null> => {
  const file = await chosenFile(request.kind);
  if (!file) return null;
  const bytes = file.size > request.maxBytes ? null : new Uint8Array(await file.arrayBuffer());
  return { name: file.name, size: file.size, bytes };
};
