import type { ExportInput } from '#shared/interchange/export-input';
import type { ExportFormat } from '#shared/interchange/exports';

/** What the export worker does. Findings and words of a large session take longer than the window may stand still. */
export type ExportTasks = { readonly make: (format: ExportFormat, input: ExportInput) => Uint8Array };
