import type { Messages } from '../../../problem-messages.ts';
import { caseAnalysis } from './problem-messages/case-analysis.ts';
import { caseFiles } from './problem-messages/case-files.ts';
import { checklistFiles } from './problem-messages/checklist-files.ts';
import { checklistRules } from './problem-messages/checklist-rules.ts';
import { commands } from './problem-messages/commands.ts';
import { files } from './problem-messages/files.ts';
import { reports } from './problem-messages/reports.ts';
import { responses } from './problem-messages/responses.ts';
import { results } from './problem-messages/results.ts';

/** Every sentence about problems in French. */
export const messages = {
  ...files,
  ...checklistFiles,
  ...checklistRules,
  ...responses,
  ...results,
  ...caseAnalysis,
  ...commands,
  ...reports,
  ...caseFiles,
} as const satisfies Messages;
