import {
  FILE_ENDINGS,
  type FileKind,
  type OpenedFile,
  type OpenRequest,
  OTHER_ENDINGS,
  type SaveAnswer,
  type SaveRequest,
} from '#shared/host/host-api';

const TYPES: Readonly<Record<FileKind, { readonly mime: string; readonly words: string }>> = {
  session: { mime: 'application/vnd.phase-one.session+json', words: 'Phase One session' },
  report: { mime: 'application/pdf', words: 'PDF report' },
  certificate: { mime: 'application/x-pem-file', words: 'Certificate' },
  text: { mime: 'text/plain', words: 'Text' },
  table: { mime: 'text/csv', words: 'Table' },
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
  const { mime, words } = TYPES[request.kind];
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

const chosenFile = (kind: FileKind): Promise<File | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    const endings = [FILE_ENDINGS[kind], ...(OTHER_ENDINGS[kind] ?? [])].map((ending) => `.${ending}`);
    input.accept = [...endings, ...(kind === 'report' ? ['application/pdf'] : [])].join(',');
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });

/** Lets the person choose a file; one that is larger than asked for is named but not read. */
export const openFile = async (request: OpenRequest): Promise<OpenedFile | null> => {
  const file = await chosenFile(request.kind);
  if (!file) return null;
  const bytes = file.size > request.maxBytes ? null : new Uint8Array(await file.arrayBuffer());
  return { name: file.name, size: file.size, bytes };
};
