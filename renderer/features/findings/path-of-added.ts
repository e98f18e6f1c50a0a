import type { FieldPath } from '#shared/core/field-path';
import type { Command } from '#shared/session/command';

/** The field to fill first in what a command has added; null when it adds nothing. A batch counts by its first addition. */
export const pathOfAdded = (command: Command): FieldPath | null => {
  switch (command.type) {
    case 'batch':
      return command.commands.map(pathOfAdded).find((path) => path !== null) ?? null;
    case 'metric.add':
      return `metrics/${command.item.id}/name`;
    case 'participant.add':
      return `participants/${command.item.id}/name`;
    case 'phase.add':
      return `phases/${command.item.id}/start`;
    case 'task.add':
      return `phases/${command.phaseId}/tasks/${command.item.id}/name`;
    case 'deliverable.add':
      return `phases/${command.phaseId}/deliverables/${command.item.id}/name`;
    case 'budgetLine.add':
      return `phases/${command.phaseId}/budget/${command.item.id}/amount`;
    case 'criterion.add':
      return `phases/${command.phaseId}/gate/criteria/${command.item.id}/value`;
    case 'decision.add':
      return `decisions/${command.item.id}/statement`;
    case 'signatory.add':
      return `signOff/signatories/${command.item.id}/participantId`;
    default:
      return null;
  }
};
