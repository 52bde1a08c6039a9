// One whole process of bench/bootstrap.js: node bench/bootstrap-scores.js ANSWERS OUT RESAMPLES
import { writeFileSync } from 'node:fs';
import { bootstrapScores } from '../dist/statistics.js';
import { readAnswers } from './bootstrap-data.js';

const [answers, out, resamples] = process.argv.slice(2);
const intervals = readAnswers(answers).map((points, group) => {
  const { estimate, percentile, bca } = bootstrapScores(points, {
    seed: group,
    resamples: Number(resamples),
  });
  return [estimate, percentile.lower, percentile.upper, bca.lower, bca.upper];
});
writeFileSync(out, `${intervals.map((ends) => ends.join(',')).join('\n')}\n`);
