import { type ClipboardEvent, useRef, useState } from 'react';
import { formatNumber } from '#shared/core/numbers';
import { componentsTexts } from '#shared/language/components';
import { useFieldSettings } from './field-settings.tsx';
import { useTexts } from '../language.ts';

type Selected = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>;

/** How many characters may replace what is selected; the limit counts UTF-16 units, as the browser does. */
export const roomIn = ({ value, selectionStart, selectionEnd }: Selected, limit: number): number =>
  Math.max(0, limit - value.length + selectionEnd - selectionStart);

/**
 * Says that a paste was cut at the limit, which the browser does without a word; it is said until the text changes.
 * `changed` takes each new text of the field.
 */
export const useCut = (value: string, limit: number) => {
  const { locale } = useFieldSettings();
  const { fields: t } = useTexts(componentsTexts);
  const isCutting = useRef(false);
  const [kept, setKept] = useState<string | null>(null);
  return {
    message: kept !== null && kept === value ? t.onlyFirst(formatNumber(limit, locale)) : undefined,
    onPaste: (event: ClipboardEvent<HTMLTextAreaElement>): void => {
      const room = roomIn(event.currentTarget, limit);
      // A line's end is one character in the field.
      const pasted = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
      const isOver = pasted.length > room;
      isCutting.current = isOver && room > 0;
      // Where nothing fits, no change follows.
      if (isOver) setKept(value);
    },
    changed: (text: string): void => {
      setKept(isCutting.current ? text : null);
      isCutting.current = false;
    },
  };
};
