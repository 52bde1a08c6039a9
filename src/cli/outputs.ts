import type { CasesResult } from '../cases/types.ts';
import type { ChangeResult } from '../change/types.ts';
import type { LoadedChecklist } from '../checklist/types.ts';
import type { PowerResult } from '../planning/types.ts';
import { writeCasesCsv } from '../report/cases-csv.ts';
import { casesDocument } from '../report/cases-document.ts';
import { writeChangeCsv } from '../report/change-csv.ts';
import { changeDocument } from '../report/change-document.ts';
import { writePowerCsv } from '../report/power-csv.ts';
import { powerDocument } from '../report/power-document.ts';
import { writeRobustnessCsv } from '../report/robustness-csv.ts';
import { robustnessDocument } from '../report/robustness-document.ts';
import { writeScoreCsv } from '../report/score-csv.ts';
import { scoreDocument } from '../report/score-document.ts';
import type { Report } from '../report/writers.ts';
import type { RobustnessResult } from '../robustness/types.ts';
import type { ScoreResult } from '../scoring/types.ts';

/** How scores are given out. */
export function scoreOutput(result: ScoreResult, { checklist }: LoadedChecklist): Report {
  return {
    document: (options) => scoreDocument(result, checklist, options),
    csv: async () => {
      return writeScoreCsv(result, checklist);
    },
    workbook: async (options) => {
      const { scoreWorkbook } = await import('../report/xlsx/index.ts');
      return scoreWorkbook(result, checklist, options);
    },
    json: result,
  };
}

/** How a change is given out; `older` is the earlier version of the checklist, where there are two. */
export function changeOutput(result: ChangeResult, loaded: LoadedChecklist, older = loaded): Report {
  const earlier = older === loaded ? null : older.checklist;
  return {
    document: (options) => changeDocument(result, loaded.checklist, { ...options, older: earlier }),
    csv: async () => {
      return writeChangeCsv(result, loaded.checklist);
    },
    workbook: async (options) => {
      const { changeWorkbook } = await import('../report/xlsx/index.ts');
      return changeWorkbook(result, loaded.checklist, { ...options, older: earlier });
    },
    json: result,
  };
}

/** How a plan is given out. */
export function powerOutput(result: PowerResult): Report {
  return {
    document: (options) => powerDocument(result, options),
    csv: async () => {
      return writePowerCsv(result);
    },
    json: result,
  };
}

/** How an assessment of robustness is given out. */
export function robustnessOutput(result: RobustnessResult, { checklist }: LoadedChecklist): Report {
  return {
    document: (options) => robustnessDocument(result, checklist, options),
    csv: async () => {
      return writeRobustnessCsv(result, checklist);
    },
    json: result,
  };
}

/** How cases side by side are given out. */
export function casesOutput(result: CasesResult): Report {
  return {
    document: (options) => casesDocument(result, options),
    csv: async () => {
      return writeCasesCsv(result);
    },
    workbook: async (options) => {
      const { casesWorkbook } = await import('../report/xlsx/index.ts');
      return casesWorkbook(result, options);
    },
    json: result,
  };
}
