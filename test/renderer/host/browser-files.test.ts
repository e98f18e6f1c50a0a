import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../../renderer/host/browser-files.ts';

const request = {
  kind: 'report',
  suggestedName: 'Claims intake.pdf',
  bytes: new Uint8Array([1, 2, 3]),
} as const;

let downloads: string[] = [];
beforeEach(() => {
  downloads = [];
  vi.stubGlobal('document', {
    createElement: () => ({
      download: '',
      click(this: { download: string }) {
        downloads.push(this.download);
      },
    }),
  });
});
afterEach(() => vi.unstubAllGlobals());

const withPicker = (picker: unknown): void => {
  vi.stubGlobal('window', { showSaveFilePicker: picker });
};

describe('saving a file in a browser', () => {
  it('writes to the place that was chosen and resolves when it is closed', async () => {
    const steps: string[] = [];
    withPicker(() =>
      Promise.resolve({
        name: 'Chosen.pdf',
        createWritable: () =>
          Promise.resolve({
            write: (bytes: Uint8Array) => Promise.resolve(void steps.push(`wrote ${bytes.length}`)),
            close: () => Promise.resolve(void steps.push('closed')),
          }),
      }),
    );
    expect(await saveFile(request)).toEqual({ saved: true, name: 'Chosen.pdf', handle: '' });
    expect(steps).toEqual(['wrote 3', 'closed']);
    expect(downloads).toEqual([]);
  });

  it('saves nothing when the person thinks better of it', async () => {
    withPicker(() => Promise.reject(new DOMException('no', 'AbortError')));
    expect(await saveFile(request)).toEqual({ saved: false });
    expect(downloads).toEqual([]);
  });

  it('downloads when the press of the button no longer counts', async () => {
    withPicker(() => Promise.reject(new DOMException('no', 'SecurityError')));
    expect(await saveFile(request)).toMatchObject({ saved: true, name: 'Claims intake.pdf' });
    expect(downloads).toEqual(['Claims intake.pdf']);
  });

  it('downloads where there is no save dialog', async () => {
    withPicker(undefined);
    await saveFile(request);
    expect(downloads).toEqual(['Claims intake.pdf']);
  });

  it('passes a failing disk on instead of calling it saved', async () => {
    withPicker(() =>
      Promise.resolve({
        name: 'Chosen.pdf',
        createWritable: () => Promise.reject(new DOMException('no space', 'QuotaExceededError')),
      }),
    );
    await expect(saveFile(request)).rejects.toThrow('no space');
  });
});
