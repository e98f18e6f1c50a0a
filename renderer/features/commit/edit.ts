import { tellRefusal } from '../../components/fields/tell-refusal.ts';
import { dispatchCommand } from '../../storage/use-session.ts';
import type { Command } from '#shared/session/command';

/** Carries out a command and says so where it is refused. Answers whether it was done. */
export const edit = (command: Command): boolean => tellRefusal(dispatchCommand(command));
