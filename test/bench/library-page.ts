/** What is measured inside the page: each function is handed to it whole and may name nothing outside itself. */

/** From the navigation to the frame that shows the first row of the list. */
export const watchFirstRow = (): void => {
  const look = (): void => {
    if (!document.querySelector('[role="row"][aria-rowindex="2"] a')) return void requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-row')));
  };
  look();
};

/** Reads every document of the database, as a list without summaries would have to. */
export const scanDocuments = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('phase-one');
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const since = performance.now();
      const all = opening.result.transaction('documents').objectStore('documents').getAll();
      all.onerror = () => reject(new Error('not read'));
      all.onsuccess = () => {
        const took = performance.now() - since;
        opening.result.close();
        resolve(took);
      };
    };
  });

/** How many second copies are still to be written; with `forgets` they are let go of, so that nothing runs beside a bench. */
export const copiesBehind = (forgets: boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('phase-one');
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const work = database.transaction('settings', 'readwrite');
      const settings = work.objectStore('settings');
      const row = settings.get('copies-behind');
      row.onsuccess = () => {
        if (forgets) settings.delete('copies-behind');
      };
      work.oncomplete = () => {
        database.close();
        resolve((row.result as { value: readonly string[] } | undefined)?.value.length ?? 0);
      };
    };
  });

/** A frame of a scroll: how long it took until the next one, and whether a row stood in the middle of the screen. */
export type ScrollFrame = { readonly gap: number; readonly hasRow: boolean };

/** Scrolls for so many frames by so many pixels each. */
export const scrollFrames = ({
  frames,
  step,
}: {
  readonly frames: number;
  readonly step: number;
}): Promise<{ readonly frames: readonly ScrollFrame[]; readonly longTasks: readonly number[] }> =>
  new Promise((resolve) => {
    const scroller = document.querySelector('#main') ?? document.documentElement;
    const seen: ScrollFrame[] = [];
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      const middle = document.elementFromPoint(innerWidth / 3, innerHeight / 2);
      seen.push({ gap: now - last, hasRow: Boolean(middle?.closest('[role="row"]')) });
      last = now;
      if (seen.length > frames) {
        longTasks.push(...observer.takeRecords().map(({ duration }) => duration));
        observer.disconnect();
        resolve({ frames: seen.slice(1), longTasks });
        return;
      }
      scroller.scrollBy(0, step);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });

/** What a keystroke in the search took until the list had its answer, and until that was painted; null: nothing changed. */
export type Keystroke = {
  readonly question: string;
  readonly listed: number;
  readonly painted: number;
} | null;

/** Puts a question into the search field as typing does and waits for the list to say another count. */
export const typeQuestion = (question: string): Promise<Keystroke> =>
  new Promise((resolve) => {
    const field = document.querySelector<HTMLInputElement>('[data-library-search]');
    const heading = document.querySelector('[aria-labelledby="sessions"] header');
    if (!field || !heading) throw new Error('no search field or no list');
    const since = performance.now();
    const observer = new MutationObserver(() => {
      const listed = performance.now() - since;
      observer.disconnect();
      clearTimeout(giveUp);
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve({ question, listed, painted: performance.now() - since });
        channel.port2.postMessage(null);
      });
    });
    const giveUp = setTimeout(() => {
      observer.disconnect();
      resolve(null);
    }, 1_000);
    observer.observe(heading, { characterData: true, childList: true, subtree: true });
    // The field's own setter, below the one by which React watches the field.
    Reflect.set(HTMLInputElement.prototype, 'value', question, field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Keeps the texts of all documents in the page, to be scanned. */
export const gatherTexts = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const textsIn = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (typeof value !== 'object' || value === null) return [];
      return Object.values(value).flatMap(textsIn);
    };
    const opening = indexedDB.open('phase-one');
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const all = opening.result.transaction('documents').objectStore('documents').getAll();
      all.onsuccess = () => {
        const rows = all.result as readonly { readonly session: unknown }[];
        const texts = rows.map(({ session }) => textsIn(session).join('\n'));
        Object.assign(globalThis, { scannedTexts: texts });
        opening.result.close();
        resolve(texts.length);
      };
    };
  });

/** Looks for a question in these texts, one after the other. */
export const scanTexts = (question: string): number => {
  const { scannedTexts = [] } = globalThis as { scannedTexts?: readonly string[] };
  const words = question.toLowerCase().split(' ');
  const since = performance.now();
  const found = scannedTexts.filter((text) => {
    const small = text.toLowerCase();
    return words.every((word) => small.includes(word));
  });
  return found.length >= 0 ? performance.now() - since : Number.NaN;
};
